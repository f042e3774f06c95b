-- Where people can sign in elsewhere: an e-identification broker, or the organisation's own directory of staff.
create table oidc_provider (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    label text not null,
    issuer text not null,
    client_id text not null,
    client_secret text not null,
    assurance text not null check (assurance in ('CONFIRMED_ADDRESS', 'STRONG', 'E_IDENTIFICATION')),
    name_claim text not null,
    email_claim text not null,
    -- the claim that holds a personal identity number, or empty
    number_claim text not null,
    -- the claim that holds groups, or empty; and lines of "group = ROLE"
    groups_claim text not null,
    roles text not null,
    primary key (organisation_id, id)
);
call radslag_protect('oidc_provider');

-- The key that pseudonyms are made with; apart from them, so that one table alone recognises nobody.
create table oidc_key (
    organisation_id bigint not null default radslag_organisation() references organisation,
    key bytea not null,
    primary key (organisation_id)
);
call radslag_protect('oidc_key');

create table oidc_identity (
    organisation_id bigint not null default radslag_organisation() references organisation,
    pseudonym bytea not null,
    person_id bigint not null,
    primary key (organisation_id, pseudonym),
    foreign key (organisation_id, person_id) references organisation_person
);
create index oidc_identity_person on oidc_identity (organisation_id, person_id);
call radslag_protect('oidc_identity');

-- Someone on their way to sign in elsewhere and back.
create table oidc_attempt (
    organisation_id bigint not null default radslag_organisation() references organisation,
    state_hash bytea not null,
    provider_id bigint not null,
    nonce text not null,
    verifier text not null,
    till text not null,
    expires_at timestamptz not null,
    primary key (organisation_id, state_hash),
    foreign key (organisation_id, provider_id) references oidc_provider on delete cascade
);
call radslag_protect('oidc_attempt');
