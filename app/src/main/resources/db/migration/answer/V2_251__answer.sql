-- What an answer said before it was corrected; the answer itself holds what it says now.
alter table dialogue_answer
    add version int not null default 1,
    add corrected_at timestamptz,
    add corrected_by bigint;

create table dialogue_answer_revision (
    organisation_id bigint not null default radslag_organisation() references organisation,
    answer_id bigint not null,
    version int not null,
    title text not null,
    outcome text not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, answer_id, version),
    foreign key (organisation_id, answer_id) references dialogue_answer
);
call radslag_protect('dialogue_answer_revision');

-- The moment when nobody could say more and everything that stood had its answer.
create table dialogue_fully_answered (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    at timestamptz not null,
    primary key (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('dialogue_fully_answered');
