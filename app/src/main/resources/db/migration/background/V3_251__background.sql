-- What people chose to tell of themselves once they had taken part, until the dialogue is counted.
create table background_told (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    person_id bigint not null,
    birth_year smallint check (birth_year between 1890 and 2100),
    gender text check (gender in ('WOMAN', 'MAN', 'OTHER')),
    area_id bigint,
    at timestamptz not null,
    primary key (organisation_id, dialogue_id, person_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person,
    foreign key (organisation_id, area_id) references organisation_area on delete set null (area_id)
);
create index background_told_person on background_told (organisation_id, person_id);
call radslag_protect('background_told');

-- Dialogues whose participants have been counted: nothing can be told in them any more.
create table background_counted (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    at timestamptz not null,
    primary key (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('background_counted');
