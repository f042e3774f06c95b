-- Content is named by its kind and id, so that any room's content can be moderated.
create table moderation_flag (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    kind text not null,
    subject_id bigint not null,
    person_id bigint,
    rule text not null,
    text text not null default '',
    at timestamptz not null default now(),
    -- when a moderator has looked at it
    settled_at timestamptz,
    settled_by bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person
);
create unique index moderation_flag_once on moderation_flag (organisation_id, kind, subject_id, person_id)
    where settled_at is null;
create index moderation_flag_waiting on moderation_flag (organisation_id, id) where settled_at is null;
call radslag_protect('moderation_flag');

create table moderation_hiding (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    kind text not null,
    subject_id bigint not null,
    title text not null,
    path text not null,
    author_id bigint,
    dialogue_id bigint,
    rule text not null,
    text text not null,
    person_id bigint,
    at timestamptz not null default now(),
    lifted_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, author_id) references organisation_person,
    foreign key (organisation_id, person_id) references organisation_person
);
create unique index moderation_hiding_current on moderation_hiding (organisation_id, kind, subject_id) where lifted_at is null;
create index moderation_hiding_author on moderation_hiding (organisation_id, author_id);
call radslag_protect('moderation_hiding');

create table moderation_appeal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    hiding_id bigint not null,
    text text not null,
    at timestamptz not null default now(),
    verdict text check (verdict in ('UPHELD', 'LIFTED')),
    verdict_text text,
    decided_by bigint,
    decided_at timestamptz,
    primary key (organisation_id, hiding_id),
    foreign key (organisation_id, hiding_id) references moderation_hiding
);
call radslag_protect('moderation_appeal');
