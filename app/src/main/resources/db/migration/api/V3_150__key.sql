-- What lets an organisation's other systems in. Of the secret only the hash is kept.
create table api_key (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    name text not null,
    secret_hash bytea not null,
    -- names of rights, with a space between
    rights text not null,
    made_by bigint,
    made_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, secret_hash),
    foreign key (organisation_id, made_by) references organisation_person
);
call radslag_protect('api_key');

create table api_revocation (
    organisation_id bigint not null default radslag_organisation() references organisation,
    key_id bigint not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, key_id),
    foreign key (organisation_id, key_id) references api_key,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('api_revocation');
