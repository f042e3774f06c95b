-- What those who took part are asked about the dialogue once everything in it has its answer.
create table evaluation_survey (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    opened_at timestamptz not null,
    -- the last day
    closes_on date not null,
    primary key (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('evaluation_survey');

-- The personal link of a letter; the token itself is only in the letter. Both this and the next go when it closes.
create table evaluation_link (
    organisation_id bigint not null default radslag_organisation() references organisation,
    hash bytea not null,
    dialogue_id bigint not null,
    person_id bigint not null,
    primary key (organisation_id, hash),
    unique (organisation_id, dialogue_id, person_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
create index evaluation_link_person on evaluation_link (organisation_id, person_id);
call radslag_protect('evaluation_link');

-- Who has answered, not when and not what.
create table evaluation_answered (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    person_id bigint not null,
    primary key (organisation_id, dialogue_id, person_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
create index evaluation_answered_person on evaluation_answered (organisation_id, person_id);
call radslag_protect('evaluation_answered');

-- What was answered, not by whom and not when; the key is drawn at random, so that it tells no order either.
create table evaluation_response (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id uuid not null default gen_random_uuid(),
    dialogue_id bigint not null,
    said text check (said in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    influence text check (influence in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    answer text check (answer in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    led text check (led in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    again text check (again in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    text text not null default '',
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
create index evaluation_response_dialogue on evaluation_response (organisation_id, dialogue_id, id);
call radslag_protect('evaluation_response');
