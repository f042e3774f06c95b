-- Archive packages of dialogues: asked for, built in the background, kept for a while to be fetched.
create table archive_package (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    person_id bigint,
    asked_at timestamptz not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'BUILDING', 'READY', 'FAILED')),
    -- files packed so far
    files int not null default 0,
    size bigint not null default 0,
    checksum text,
    finished_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person,
    check ((state = 'READY') = (checksum is not null))
);
create unique index archive_package_under_way on archive_package (organisation_id, dialogue_id)
    where state in ('WAITING', 'BUILDING');
create index archive_package_dialogue on archive_package (organisation_id, dialogue_id, id);
call radslag_protect('archive_package');

-- A package in pieces, so that neither writing nor reading it takes more memory than a piece.
create table archive_piece (
    organisation_id bigint not null default radslag_organisation() references organisation,
    package_id bigint not null,
    number int not null,
    content bytea not null,
    primary key (organisation_id, package_id, number),
    foreign key (organisation_id, package_id) references archive_package on delete cascade
);
call radslag_protect('archive_piece');
