-- The moment when the first decision in the matter of a dialogue could be read here.
create table dialogue_decided (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    at timestamptz not null default now(),
    primary key (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('dialogue_decided');
