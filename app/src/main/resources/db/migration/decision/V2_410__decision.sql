-- A matter is where a dialogue becomes a decision, and a decision actions.
create table decision_matter (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    registry_number text not null,
    title text not null,
    body text not null,
    person_id bigint,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, registry_number),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
create index decision_matter_dialogue on decision_matter (organisation_id, dialogue_id);
call radslag_protect('decision_matter');

create table decision_decision (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    matter_id bigint not null,
    -- the number of its latest wording
    version int not null default 1,
    -- of the latest wording, to list decisions by
    decided_on date not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, matter_id) references decision_matter
);
create index decision_decision_matter on decision_decision (organisation_id, matter_id);
create index decision_decision_day on decision_decision (organisation_id, decided_on, id);
call radslag_protect('decision_decision');

-- What was written down of a decision, and each correction of it; nothing is overwritten.
create table decision_wording (
    organisation_id bigint not null default radslag_organisation() references organisation,
    decision_id bigint not null,
    version int not null,
    body text not null,
    decided_on date not null,
    paragraph text not null,
    text text not null,
    adopted text not null,
    not_adopted text not null,
    followed boolean not null,
    reason text not null check (followed or reason <> ''),
    minutes text,
    -- why the wording before it was corrected; empty for the first
    correction text not null default '' check (version = 1 or correction <> ''),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, decision_id, version),
    foreign key (organisation_id, decision_id) references decision_decision,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('decision_wording');

create table decision_action (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    decision_id bigint not null,
    title text not null,
    owner text not null,
    due_on date not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, decision_id) references decision_decision
);
create index decision_action_decision on decision_action (organisation_id, decision_id);
call radslag_protect('decision_action');

create table decision_action_progress (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    action_id bigint not null,
    state text not null check (state in ('PLANNED', 'STARTED', 'DONE', 'DROPPED')),
    note text not null default '',
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, action_id) references decision_action,
    foreign key (organisation_id, person_id) references organisation_person
);
create index decision_action_progress_action on decision_action_progress (organisation_id, action_id, id);
call radslag_protect('decision_action_progress');
