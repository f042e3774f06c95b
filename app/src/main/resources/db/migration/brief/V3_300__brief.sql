-- What the facilitator has written and arranged of a dialogue's brief, until it is frozen and for the next time.
create table brief_draft (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    version int not null default 1,
    findings text not null default '',
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('brief_draft');

-- Where a chapter stands, what the facilitator says of it, and why it is left out, if it is.
create table brief_chapter (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    chapter text not null,
    place int not null,
    comment text not null default '',
    left_out text not null default '',
    primary key (organisation_id, dialogue_id, chapter),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('brief_chapter');

-- A brief as it was handed over; it never changes.
create table brief_version (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    number int not null,
    at timestamptz not null,
    person_id bigint,
    -- SHA-256 of the UTF-8 of the canonical JSON
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    json text not null,
    primary key (organisation_id, id),
    unique (organisation_id, dialogue_id, number),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
create index brief_version_person on brief_version (organisation_id, person_id);
call radslag_protect('brief_version');
-- Erasing a person removes the note of who froze it, and nothing else can be changed.
revoke update, delete on brief_version from radslag_app;
grant update (person_id) on brief_version to radslag_app;

-- The datasets that a brief was counted from: canonical CSV whose texts are replaced by their SHA-256, in gzip.
create table brief_data (
    organisation_id bigint not null default radslag_organisation() references organisation,
    version_id bigint not null,
    dataset text not null,
    csv bytea not null,
    primary key (organisation_id, version_id, dataset),
    foreign key (organisation_id, version_id) references brief_version
);
call radslag_protect('brief_data');
revoke update, delete on brief_data from radslag_app;
