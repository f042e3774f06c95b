-- The small part of a conversation's latest map that places a voice and chooses what to ask it next: the statements' numbers and the
-- groups' middles, as se.radslag.opinionmap.Compass writes them. It says nothing of anybody.
create table opinion_compass (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    -- rises with each map
    version bigint not null,
    compass bytea not null,
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references opinion_conversation
);
call radslag_protect('opinion_compass');

-- How much the map had changed with the latest votes, each time that a tenth more had come.
create table opinion_drift (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    people int not null,
    votes int not null,
    -- how many of the votes the map it is compared with did not know
    newer int not null,
    groups_before int not null,
    groups_now int not null,
    grouped int not null,
    same_group int not null,
    shared_before int not null,
    shared_now int not null,
    shared_both int not null,
    largest_swing double precision not null check (largest_swing between 0 and 1),
    swung_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references opinion_conversation,
    foreign key (organisation_id, swung_id) references opinion_statement
);
create index opinion_drift_map on opinion_drift (organisation_id, activity_id, id desc);
call radslag_protect('opinion_drift');
