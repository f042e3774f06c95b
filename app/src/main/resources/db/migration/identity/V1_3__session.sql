create table identity_session (
    organisation_id bigint not null default radslag_organisation() references organisation,
    token_hash bytea not null,
    person_id bigint not null,
    assurance text not null,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    primary key (organisation_id, token_hash),
    foreign key (organisation_id, person_id) references organisation_person
);
create index identity_session_person on identity_session (organisation_id, person_id);
call radslag_protect('identity_session');
