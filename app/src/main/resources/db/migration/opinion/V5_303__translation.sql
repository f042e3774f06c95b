-- A statement in another language, beside the original. One that somebody has agreed to is shown until another takes its
-- place; the earlier ones stay, so that it can be read what was shown when.
create table opinion_translation (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    statement_id bigint not null,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    text text not null check (length(text) between 1 and 1000),
    written_by bigint,
    at timestamptz not null default now(),
    agreed_by bigint,
    agreed_at timestamptz,
    -- when another took its place, or it was taken away
    ended_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, statement_id) references opinion_statement,
    foreign key (organisation_id, written_by) references organisation_person,
    foreign key (organisation_id, agreed_by) references organisation_person,
    check (agreed_by is null or agreed_at is not null)
);
create unique index opinion_translation_shown on opinion_translation (organisation_id, statement_id, language)
    where agreed_at is not null and ended_at is null;
create index opinion_translation_writer on opinion_translation (organisation_id, written_by) where written_by is not null;
create index opinion_translation_agreer on opinion_translation (organisation_id, agreed_by) where agreed_by is not null;
create index opinion_translation_statement on opinion_translation (organisation_id, statement_id);
call radslag_protect('opinion_translation');
