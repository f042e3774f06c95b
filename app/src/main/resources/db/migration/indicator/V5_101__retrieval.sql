-- Where figures wait until all of a retrieval have come: nobody reads them there. Unlogged: after a crash of the database
-- they are fetched again, and so is what is noted of them.
alter table indicator_retrieval
    add problem_arguments text[] not null default '{}',
    -- ids of the municipalities whose figures the elements of the waiting arrays are
    add places text[];

create unlogged table indicator_staged (
    retrieval_id bigint not null,
    -- the request that brought it, or the file
    step text not null,
    indicator_id text not null,
    gender char(1) not null,
    year smallint not null,
    figures float8[] not null,
    -- as in indicator_section; also d for what the source has deleted, x for what it said in several ways
    lacks text
);
create index indicator_staged_indicator on indicator_staged (retrieval_id, indicator_id);
call radslag_share('indicator_staged');

create unlogged table indicator_staged_unit_value (
    retrieval_id bigint not null,
    step text not null,
    indicator_id text not null,
    unit_id text not null,
    year smallint not null,
    gender char(1) not null,
    figure float8,
    -- as in indicator_unit_value; also DELETED
    lack text not null
);
call radslag_share('indicator_staged_unit_value');

-- What has been fetched of a retrieval, so that it can go on after a break.
create unlogged table indicator_step (
    retrieval_id bigint not null,
    step text not null,
    read bigint not null,
    primary key (retrieval_id, step)
);
call radslag_share('indicator_step');

-- The first values that were left out of a retrieval, and why.
create table indicator_refusal (
    retrieval_id bigint not null references indicator_retrieval,
    number int not null,
    -- indicator, municipality, year and gender as they stood
    subject text not null,
    -- message key
    reason text not null,
    primary key (retrieval_id, number)
);
call radslag_share('indicator_refusal');

-- As indicator_revision, for units.
create table indicator_unit_revision (
    indicator_id text not null references indicator_indicator,
    unit_id text not null references indicator_unit,
    year smallint not null,
    gender char(1) not null,
    number smallint not null,
    figure float8,
    lack text not null,
    retrieved date not null,
    replaced date not null,
    primary key (indicator_id, unit_id, year, gender, number)
);
call radslag_share('indicator_unit_revision');

-- What is rewritten by the thousand is counted anew at once, for the planner's sake.
grant maintain on indicator_section, indicator_indicator, indicator_municipality, indicator_municipality_group,
    indicator_indicator_group, indicator_revision, indicator_unit, indicator_unit_value to radslag_import;
grant truncate on indicator_staged, indicator_staged_unit_value, indicator_step to radslag_import;

-- A unit's value may be taken back as any other.
alter table indicator_unit_value
    drop constraint indicator_unit_value_lack_check,
    add check (lack in ('GIVEN', 'MISSING', 'NOT_APPLICABLE', 'SECRET', 'NONE'));
