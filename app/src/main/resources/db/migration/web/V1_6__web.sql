create table web_draft (
    organisation_id bigint not null default radslag_organisation() references organisation,
    token_hash bytea not null,
    fields jsonb not null,
    expires_at timestamptz not null,
    primary key (organisation_id, token_hash)
);
call radslag_protect('web_draft');

create table web_submission (
    organisation_id bigint not null default radslag_organisation() references organisation,
    once uuid not null,
    location text not null default '/',
    claimed_at timestamptz not null default now(),
    primary key (organisation_id, once)
);
call radslag_protect('web_submission');

create table web_feedback (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    path text not null,
    helped boolean not null,
    comment text,
    at timestamptz not null default now(),
    primary key (organisation_id, id)
);
call radslag_protect('web_feedback');
