-- A dialogue and its five parts: question, governance, dialogue (phases and activities), communication, evaluation.
create table dialogue_dialogue (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    kind text not null default 'DIALOGUE' check (kind in ('DIALOGUE', 'INFORMATION')),
    theme text not null default '',
    title text not null,
    lead text not null default '',
    background text not null default '',
    fixed text not null default '',
    open text not null default '',
    -- the influence check: null while unanswered
    question_open boolean,
    deciders_open boolean,
    influence_reason text not null default '',
    body text not null default '',
    decides_on date,
    registry_number text not null default '',
    result_use text not null default '',
    answer_by date,
    eligibility jsonb not null default '{"who": "ANYONE"}',
    contributions int not null default 0,
    created_by bigint,
    created_at timestamptz not null default now(),
    published_at timestamptz,
    closed_at timestamptz,
    version int not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, slug)
);
call radslag_protect('dialogue_dialogue');

create table dialogue_phase (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    name text not null,
    text text not null default '',
    level text not null check (level in ('INFORM', 'CONSULT', 'DIALOGUE', 'INFLUENCE', 'CODECIDE')),
    -- whole days in Sweden, both included
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    -- what the background work has told the activities
    opened_at timestamptz,
    closed_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
create index dialogue_phase_dialogue on dialogue_phase (organisation_id, dialogue_id, opens_on);
call radslag_protect('dialogue_phase');

create table dialogue_extension (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    phase_id bigint not null,
    previously_closed_on date not null,
    closes_on date not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, phase_id) references dialogue_phase
);
call radslag_protect('dialogue_extension');

create table dialogue_pause (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    reason text not null,
    person_id bigint,
    from_at timestamptz not null default now(),
    until_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
create unique index dialogue_pause_current on dialogue_pause (organisation_id, dialogue_id) where until_at is null;
call radslag_protect('dialogue_pause');

create table dialogue_activity (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    phase_id bigint not null,
    method text not null,
    title text not null,
    text text not null default '',
    created_at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, phase_id) references dialogue_phase
);
create index dialogue_activity_dialogue on dialogue_activity (organisation_id, dialogue_id);
call radslag_protect('dialogue_activity');

-- Everything said that is owed an answer of its own, whatever the method; numbered within the dialogue.
create table dialogue_contribution (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    activity_id bigint not null,
    number int not null,
    author_id bigint,
    title text not null,
    path text not null,
    channel text not null default 'WEB' check (channel in ('WEB', 'PAPER', 'DESK', 'PHONE', 'IMPORT')),
    standing text not null default 'STANDING' check (standing in ('STANDING', 'MERGED', 'WITHDRAWN', 'HIDDEN')),
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, dialogue_id, number),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, activity_id) references dialogue_activity,
    foreign key (organisation_id, author_id) references organisation_person
);
create index dialogue_contribution_author on dialogue_contribution (organisation_id, author_id);
call radslag_protect('dialogue_contribution');

-- Who took part in any way: each of them gets an answer.
create table dialogue_participant (
    organisation_id bigint not null default radslag_organisation() references organisation,
    dialogue_id bigint not null,
    person_id bigint not null,
    first_at timestamptz not null default now(),
    primary key (organisation_id, dialogue_id, person_id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person
);
create index dialogue_participant_person on dialogue_participant (organisation_id, person_id);
call radslag_protect('dialogue_participant');

-- One answer to one contribution or to many at once.
create table dialogue_answer (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    title text not null default '',
    outcome text not null check (outcome in ('TAKEN_UP', 'PARTLY', 'NOT', 'REFERRED')),
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
create index dialogue_answer_dialogue on dialogue_answer (organisation_id, dialogue_id);
call radslag_protect('dialogue_answer');

create table dialogue_answered (
    organisation_id bigint not null default radslag_organisation() references organisation,
    contribution_id bigint not null,
    answer_id bigint not null,
    primary key (organisation_id, contribution_id),
    foreign key (organisation_id, contribution_id) references dialogue_contribution,
    foreign key (organisation_id, answer_id) references dialogue_answer
);
create index dialogue_answered_answer on dialogue_answered (organisation_id, answer_id);
call radslag_protect('dialogue_answered');
