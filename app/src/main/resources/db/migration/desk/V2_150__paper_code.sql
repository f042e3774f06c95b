-- Codes handed out on paper: a sheet of them for one purpose.
create table desk_sheet (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    purpose text not null,
    -- whoever uses a code becomes one of the list
    list_id bigint,
    -- the last day on which the codes can be used
    expires_on date not null,
    made_by bigint not null,
    made_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, list_id) references organisation_list,
    foreign key (organisation_id, made_by) references organisation_person,
    foreign key (organisation_id, withdrawn_by) references organisation_person
);
call radslag_protect('desk_sheet');

-- A code, kept as a slow hash; the code itself is only on the paper.
create table desk_code (
    organisation_id bigint not null default radslag_organisation() references organisation,
    code_hash bytea not null,
    sheet_id bigint not null,
    -- who first used it
    person_id bigint,
    used_at timestamptz,
    primary key (organisation_id, code_hash),
    foreign key (organisation_id, sheet_id) references desk_sheet,
    foreign key (organisation_id, person_id) references organisation_person
);
create index desk_code_sheet on desk_code (organisation_id, sheet_id);
create index desk_code_person on desk_code (organisation_id, person_id);
call radslag_protect('desk_code');
