-- A code sent to an address. The row is found by a token that only the asking browser holds; the code is hashed together
-- with it, so that neither is of use to someone who reads the table.
create table identity_code (
    organisation_id bigint not null default radslag_organisation() references organisation,
    token_hash bytea not null,
    email text not null,
    code_hash bytea not null,
    tries smallint not null default 0,
    sent_at timestamptz not null default now(),
    expires_at timestamptz not null,
    -- when the right code was given, and until a new person has given a name
    confirmed_at timestamptz,
    primary key (organisation_id, token_hash)
);
call radslag_protect('identity_code');
