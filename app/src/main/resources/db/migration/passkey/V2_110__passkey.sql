-- A key pair whose private half never leaves the person's device.
create table passkey_key (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    person_id bigint not null,
    credential_id bytea not null,
    -- the attested credential data of WebAuthn: identifier and public key
    credential bytea not null,
    counter bigint not null,
    name text not null,
    added_at timestamptz not null default now(),
    used_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, credential_id),
    foreign key (organisation_id, person_id) references organisation_person
);
create index passkey_key_person on passkey_key (organisation_id, person_id);
call radslag_protect('passkey_key');

-- What a device is asked to sign, once; for a person who adds a key, or (null) for anyone who signs in.
create table passkey_challenge (
    organisation_id bigint not null default radslag_organisation() references organisation,
    challenge bytea not null,
    person_id bigint,
    expires_at timestamptz not null,
    primary key (organisation_id, challenge),
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('passkey_challenge');
