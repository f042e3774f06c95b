-- A method that is used in a dialogue outside the platform: a walk, a café, a telephone round.
create table occasion_occasion (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    -- name of the method's file in the guide
    method_key text not null,
    name text not null,
    held_on date not null,
    -- the unit or association that holds it
    holder text not null,
    version int not null default 1,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
create index occasion_occasion_dialogue on occasion_occasion (organisation_id, dialogue_id, held_on);
call radslag_protect('occasion_occasion');

-- What came out of it, once it has been held.
create table occasion_report (
    organisation_id bigint not null default radslag_organisation() references organisation,
    occasion_id bigint not null,
    people int not null check (people >= 0),
    text text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, occasion_id),
    foreign key (organisation_id, occasion_id) references occasion_occasion
);
call radslag_protect('occasion_report');

create table occasion_removal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    occasion_id bigint not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, occasion_id),
    foreign key (organisation_id, occasion_id) references occasion_occasion
);
call radslag_protect('occasion_removal');
