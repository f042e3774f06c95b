-- What the organisation tells while a dialogue goes on.
create table dialogue_update (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    title text not null,
    text text not null,
    person_id bigint,
    at timestamptz not null default now(),
    version int not null default 1,
    edited_at timestamptz,
    edited_by bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
create index dialogue_update_dialogue on dialogue_update (organisation_id, dialogue_id, id);
call radslag_protect('dialogue_update');

-- What an update said before it was edited.
create table dialogue_update_revision (
    organisation_id bigint not null default radslag_organisation() references organisation,
    update_id bigint not null,
    version int not null,
    title text not null,
    text text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, update_id, version),
    foreign key (organisation_id, update_id) references dialogue_update
);
call radslag_protect('dialogue_update_revision');

create table dialogue_update_removal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    update_id bigint not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, update_id),
    foreign key (organisation_id, update_id) references dialogue_update
);
call radslag_protect('dialogue_update_removal');

-- What people chose. Those who took part and have chosen nothing follow.
create table dialogue_follower (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    person_id bigint not null,
    since timestamptz not null,
    stopped_at timestamptz,
    primary key (organisation_id, dialogue_id, person_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
create index dialogue_follower_person on dialogue_follower (organisation_id, person_id);
call radslag_protect('dialogue_follower');

-- Who has been told of what, so that an event delivered twice is told once.
create table dialogue_notice (
    organisation_id bigint not null default radslag_organisation() references organisation,
    occasion text not null,
    person_id bigint not null,
    at timestamptz not null default now(),
    primary key (organisation_id, occasion, person_id),
    foreign key (organisation_id, person_id) references organisation_person
);
create index dialogue_notice_person on dialogue_notice (organisation_id, person_id);
call radslag_protect('dialogue_notice');
