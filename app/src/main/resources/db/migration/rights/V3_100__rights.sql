-- The check of rights and risks before people are invited; each change is a version of its own, and all are kept.
create table rights_check (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    version int not null check (version > 0),
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, dialogue_id, version),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('rights_check');

create table rights_assessment (
    organisation_id bigint not null default radslag_organisation() references organisation,
    check_id bigint not null,
    topic text not null
        check (topic in ('AFFECTED', 'CHILDREN', 'MINORITIES', 'ACCESSIBILITY', 'PERSONAL_DATA', 'THREATS')),
    -- whether something must be done because of it; then the measure says what
    concerned boolean not null,
    reason text not null,
    measure text not null,
    primary key (organisation_id, check_id, topic),
    foreign key (organisation_id, check_id) references rights_check,
    check (concerned = (measure <> ''))
);
call radslag_protect('rights_assessment');
