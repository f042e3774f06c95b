-- Who took part in a dialogue, counted once when nobody could say more; what was counted from is erased.
create table representation_count (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    at timestamptz not null,
    -- the year of the population that it is compared with; null where there was none, or it told none
    year smallint,
    compared boolean not null,
    primary key (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('representation_count');

-- ALL for the sum over a dimension, REST for what is compared with nobody, else a group of the population.
create table representation_cell (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    place int not null,
    age text not null,
    sex text not null,
    area text not null,
    area_name text not null,
    -- null where it is not shown: that is not kept either
    people int check (people >= 5),
    population bigint,
    primary key (organisation_id, dialogue_id, place),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('representation_cell');
