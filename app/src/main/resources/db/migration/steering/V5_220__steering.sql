-- What an organisation steers by: a vision, goals below it, what measures them, what is done, and how it goes.

create table steering_goal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    kind text not null check (kind in ('VISION', 'COUNCIL', 'COMMITTEE', 'UNIT')),
    parent_id bigint,
    title text not null,
    text text not null,
    owner text not null,
    version int not null default 1,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, parent_id) references steering_goal,
    foreign key (organisation_id, person_id) references organisation_person,
    check ((kind = 'VISION') = (parent_id is null))
);
create index steering_goal_parent on steering_goal (organisation_id, parent_id);
call radslag_protect('steering_goal');

-- What a goal said before it was changed.
create table steering_goal_revision (
    organisation_id bigint not null default radslag_organisation() references organisation,
    goal_id bigint not null,
    version int not null,
    title text not null,
    text text not null,
    owner text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, goal_id, version),
    foreign key (organisation_id, goal_id) references steering_goal,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('steering_goal_revision');

create table steering_goal_publication (
    organisation_id bigint not null default radslag_organisation() references organisation,
    goal_id bigint not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, goal_id),
    foreign key (organisation_id, goal_id) references steering_goal,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('steering_goal_publication');

create table steering_goal_ending (
    organisation_id bigint not null default radslag_organisation() references organisation,
    goal_id bigint not null,
    reason text not null check (reason <> ''),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, goal_id),
    foreign key (organisation_id, goal_id) references steering_goal,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('steering_goal_ending');

-- What measures a goal: an indicator that others publish (known), or one of the organisation's own.
create table steering_gauge (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    goal_id bigint not null,
    known text,
    name text not null,
    source text not null,
    unit text not null,
    base_year int not null,
    base numeric,
    target numeric,
    target_year int,
    direction text not null check (direction in ('UP', 'DOWN')),
    frequency text not null check (frequency in ('YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY')),
    version int not null default 1,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references steering_goal,
    foreign key (organisation_id, person_id) references organisation_person,
    check ((target is null) = (target_year is null))
);
create index steering_gauge_goal on steering_gauge (organisation_id, goal_id);
call radslag_protect('steering_gauge');

-- Values of one's own indicators. The latest that was entered for a period is in force; the others say what stood before.
create table steering_value (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    gauge_id bigint not null,
    year int not null check (year between 1900 and 2200),
    -- the half, quarter or month of the year, from 1
    period int not null check (period between 1 and 12),
    figure numeric not null,
    note text not null default '',
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, gauge_id) references steering_gauge,
    foreign key (organisation_id, person_id) references organisation_person
);
create index steering_value_gauge on steering_value (organisation_id, gauge_id, year, period, id);
call radslag_protect('steering_value');

-- A state report: what the figures, the dialogues and their evaluations say together, in the analyst's words.
create table steering_report (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    title text not null,
    text text not null,
    version int not null default 1,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('steering_report');

create table steering_report_revision (
    organisation_id bigint not null default radslag_organisation() references organisation,
    report_id bigint not null,
    version int not null,
    title text not null,
    text text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, report_id, version),
    foreign key (organisation_id, report_id) references steering_report,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('steering_report_revision');

create table steering_report_publication (
    organisation_id bigint not null default radslag_organisation() references organisation,
    report_id bigint not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, report_id),
    foreign key (organisation_id, report_id) references steering_report,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('steering_report_publication');

-- What a report rests on, with the figures as they were when it was published (until then: when it was chosen).
create table steering_finding (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    report_id bigint not null,
    gauge_id bigint,
    known text,
    dialogue_id bigint,
    name text not null,
    unit text not null default '',
    figure numeric,
    year int,
    earlier numeric,
    earlier_year int,
    participants int,
    contributions int,
    answered int,
    -- percent of those who answered the evaluation that would take part again
    again int,
    comment text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references steering_report,
    foreign key (organisation_id, gauge_id) references steering_gauge,
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, person_id) references organisation_person,
    check (num_nonnulls(gauge_id, known, dialogue_id) = 1)
);
create index steering_finding_report on steering_finding (organisation_id, report_id);
call radslag_protect('steering_finding');

create table steering_priority (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    report_id bigint not null,
    title text not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references steering_report,
    foreign key (organisation_id, person_id) references organisation_person
);
create index steering_priority_report on steering_priority (organisation_id, report_id);
call radslag_protect('steering_priority');

create table steering_measure (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    goal_id bigint not null,
    priority_id bigint,
    title text not null,
    owner text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    -- whole kronor, or null where it is not known
    cost bigint check (cost >= 0),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references steering_goal,
    foreign key (organisation_id, priority_id) references steering_priority,
    foreign key (organisation_id, person_id) references organisation_person
);
create index steering_measure_goal on steering_measure (organisation_id, goal_id);
create index steering_measure_priority on steering_measure (organisation_id, priority_id);
call radslag_protect('steering_measure');

create table steering_measure_progress (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    measure_id bigint not null,
    state text not null check (state in ('PLANNED', 'STARTED', 'DONE', 'DROPPED')),
    note text not null default '',
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, measure_id) references steering_measure,
    foreign key (organisation_id, person_id) references organisation_person
);
create index steering_measure_progress_measure on steering_measure_progress (organisation_id, measure_id, id);
call radslag_protect('steering_measure_progress');

-- The actions of decisions that are a part of a measure.
create table steering_measure_action (
    organisation_id bigint not null default radslag_organisation() references organisation,
    measure_id bigint not null,
    action_id bigint not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, measure_id, action_id),
    foreign key (organisation_id, measure_id) references steering_measure,
    foreign key (organisation_id, action_id) references decision_action,
    foreign key (organisation_id, person_id) references organisation_person
);
create index steering_measure_action_action on steering_measure_action (organisation_id, action_id);
call radslag_protect('steering_measure_action');

-- Twice a year: will the goal be reached, and why, or why not. The latest for a half-year is in force.
create table steering_followup (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    goal_id bigint not null,
    year int not null check (year between 1900 and 2200),
    half int not null check (half between 1 and 2),
    forecast text not null check (forecast in ('REACHED', 'PARTLY', 'NOT')),
    comment text not null check (comment <> ''),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references steering_goal,
    foreign key (organisation_id, person_id) references organisation_person
);
create index steering_followup_goal on steering_followup (organisation_id, goal_id, year, half, id);
call radslag_protect('steering_followup');

-- The indicators that a dialogue's question wants to move.
create table steering_touch (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    gauge_id bigint,
    known text,
    why text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique nulls not distinct (organisation_id, dialogue_id, gauge_id, known),
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    foreign key (organisation_id, gauge_id) references steering_gauge,
    foreign key (organisation_id, person_id) references organisation_person,
    check (num_nonnulls(gauge_id, known) = 1)
);
call radslag_protect('steering_touch');
