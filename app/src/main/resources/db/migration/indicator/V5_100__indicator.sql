-- Reference data of the whole installation: read by everyone, written only by whoever takes the role of the import for a
-- transaction. No ordinary connection can change them, whatever its SQL says.
do $$
begin
    if not exists (select from pg_roles where rolname = 'radslag_import') then
        create role radslag_import nologin noinherit;
    end if;
end $$;
grant radslag_import to current_user;
grant radslag_import to radslag_app with inherit false, set true;
grant usage on schema public to radslag_import;

-- Shares a table with all organisations.
create procedure radslag_share(shared_table regclass)
    language plpgsql as $$
begin
    execute format('revoke insert, update, delete on %s from radslag_app', shared_table);
    execute format('grant select on %s to radslag_app', shared_table);
    execute format('grant select, insert, update, delete on %s to radslag_import', shared_table);
end $$;

-- Each time figures were fetched or read from files, and what came of it.
create table indicator_retrieval (
    id bigint generated always as identity primary key,
    source text not null check (source in ('KOLADA', 'INVENTED')),
    way text not null check (way in ('FILES', 'LIVE')),
    -- the folder or the address that it was read from
    origin text not null,
    -- only what was changed since, where that was asked for
    changed_since date,
    started_at timestamptz not null,
    -- the day on which the source said so, which for files lies before they are read
    retrieved date not null,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    ended_at timestamptz,
    -- what went wrong, in words
    problem text not null default '',
    read bigint not null default 0,
    kept bigint not null default 0,
    added bigint not null default 0,
    revised bigint not null default 0,
    -- older than what is stored, and therefore left out
    outdated bigint not null default 0,
    -- said twice, or of a place or an indicator that nobody knows
    refused bigint not null default 0,
    vanished int not null default 0
);
call radslag_share('indicator_retrieval');

create table indicator_municipality (
    id text primary key check (length(id) <= 12),
    -- its place in the arrays of figures, from 1; never given to another
    number smallint not null unique check (number > 0),
    title text not null,
    type text not null check (type in ('MUNICIPALITY', 'REGION', 'NATION')),
    source text not null check (source in ('KOLADA', 'INVENTED')),
    -- the one that it has become a part of
    merged_into text references indicator_municipality,
    retrieved date not null,
    -- the day on which the source no longer knew it
    vanished date
);
call radslag_share('indicator_municipality');

create table indicator_municipality_group (
    id text primary key,
    title text not null,
    members text[] not null,
    source text not null check (source in ('KOLADA', 'INVENTED')),
    retrieved date not null,
    vanished date
);
call radslag_share('indicator_municipality_group');

create table indicator_indicator (
    id text primary key check (length(id) <= 12),
    title text not null,
    description text not null default '',
    divided_by_gender boolean not null default false,
    -- whom it is about: municipalities, regions, or both
    municipality_type text not null check (municipality_type in ('MUNICIPALITY', 'REGION', 'BOTH')),
    auspice text not null default '',
    operating_area text not null default '',
    perspective text not null default '',
    preliminary_on date,
    published_on date,
    publication_period text not null default '',
    has_units boolean not null default false,
    source text not null check (source in ('KOLADA', 'INVENTED')),
    retrieved date not null,
    vanished date,
    search tsvector not null generated always as (
        setweight(to_tsvector('radslag_swedish', title), 'A')
        || setweight(to_tsvector('radslag_swedish', operating_area), 'C')
        || setweight(to_tsvector('radslag_swedish', description), 'D')) stored
);
create index indicator_indicator_search on indicator_indicator using gin (search);
create index indicator_indicator_title on indicator_indicator using gin (title gin_trgm_ops);
call radslag_share('indicator_indicator');

create table indicator_indicator_group (
    id text primary key,
    title text not null,
    -- the group above it, where there is one
    parent text,
    members text[] not null,
    source text not null check (source in ('KOLADA', 'INVENTED')),
    retrieved date not null,
    vanished date
);
call radslag_share('indicator_indicator_group');

-- What an indicator says of one year and gender, of all municipalities at once: element n tells of the municipality whose
-- number is n. Seven million figures are some 33,000 rows.
create table indicator_section (
    indicator_id text not null references indicator_indicator,
    gender char(1) not null check (gender in ('T', 'K', 'M')),
    year smallint not null,
    -- null where there is no figure
    figures float8[] not null,
    -- why there is none, a letter for each municipality: m missing, a not applicable, s secret, else a space; null where
    -- nothing is said of any
    lacks text,
    -- how often each figure has been revised, and the day of its last retrieval; null where never, and where all are of the
    -- same day
    revisions smallint[],
    days date[],
    retrieved date not null,
    primary key (indicator_id, gender, year)
);
-- A row of all municipalities is some 2,500 bytes: kept in its place, and as it is, since it is read whole.
alter table indicator_section set (toast_tuple_target = 4080);
alter table indicator_section alter column figures set storage external;
call radslag_share('indicator_section');

-- What was said before, of each figure that was said otherwise later.
create table indicator_revision (
    indicator_id text not null references indicator_indicator,
    municipality_id text not null references indicator_municipality,
    year smallint not null,
    gender char(1) not null check (gender in ('T', 'K', 'M')),
    -- 1 for what was said first
    number smallint not null,
    figure float8,
    lack text not null check (lack in ('GIVEN', 'MISSING', 'NOT_APPLICABLE', 'SECRET', 'NONE')),
    -- when it was last retrieved so, and when it was first retrieved otherwise
    retrieved date,
    replaced date not null,
    primary key (indicator_id, municipality_id, year, gender, number)
);
call radslag_share('indicator_revision');

-- Schools, homes for the elderly and the like, of which some indicators tell.
create table indicator_unit (
    id text primary key,
    title text not null,
    municipality_id text not null references indicator_municipality,
    source text not null check (source in ('KOLADA', 'INVENTED')),
    retrieved date not null,
    vanished date
);
create index indicator_unit_municipality on indicator_unit (municipality_id, title);
call radslag_share('indicator_unit');

create table indicator_unit_value (
    indicator_id text not null references indicator_indicator,
    unit_id text not null references indicator_unit,
    year smallint not null,
    gender char(1) not null check (gender in ('T', 'K', 'M')),
    figure float8,
    lack text not null check (lack in ('GIVEN', 'MISSING', 'NOT_APPLICABLE', 'SECRET')),
    revision smallint not null default 0,
    retrieved date not null,
    primary key (indicator_id, unit_id, year, gender)
);
create index indicator_unit_value_unit on indicator_unit_value (unit_id);
call radslag_share('indicator_unit_value');
