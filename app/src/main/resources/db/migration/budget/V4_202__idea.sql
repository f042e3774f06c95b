-- Where ideas come from: every new contribution to the other activity, of the same dialogue, becomes a project in the round.
create table budget_source (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    source_id bigint not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, activity_id, source_id),
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, source_id) references dialogue_activity
);
create index budget_source_source on budget_source (organisation_id, source_id);
call radslag_protect('budget_source');

-- An idea becomes a project of a round once.
create unique index budget_project_idea on budget_project (organisation_id, activity_id, contribution_id)
    where contribution_id is not null;

-- What happened to a project, in order.
create table budget_step (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    project_id bigint not null,
    kind text not null check (kind in ('ADDED', 'TAKEN_UP', 'CHANGED', 'COSTING', 'LISTED', 'DECLINED', 'MERGED', 'CARRIES')),
    reason text not null default '',
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, person_id) references organisation_person
);
create index budget_step_project on budget_step (organisation_id, project_id, id);
call radslag_protect('budget_step');

-- The work to find out what a project costs; who does it is the project's responsible.
create table budget_costing (
    organisation_id bigint not null default radslag_organisation() references organisation,
    project_id bigint not null,
    due_on date not null,
    at timestamptz not null default now(),
    primary key (organisation_id, project_id),
    foreign key (organisation_id, project_id) references budget_project
);
call radslag_protect('budget_costing');

-- How a project fares by a criterion of its round.
create table budget_verdict (
    organisation_id bigint not null default radslag_organisation() references organisation,
    project_id bigint not null,
    criterion_id bigint not null,
    verdict text not null check (verdict in ('MET', 'NOT_MET', 'UNSURE')),
    reason text not null default '',
    primary key (organisation_id, project_id, criterion_id),
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, criterion_id) references budget_criterion
);
create index budget_verdict_criterion on budget_verdict (organisation_id, criterion_id);
call radslag_protect('budget_verdict');

-- What the one who had the idea and those who cost it say to each other.
create table budget_reply (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    project_id bigint not null,
    kind text not null check (kind in ('AGREED', 'CHANGE_WANTED', 'STAFF')),
    text text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, person_id) references organisation_person
);
create index budget_reply_project on budget_reply (organisation_id, project_id, id);
create index budget_reply_person on budget_reply (organisation_id, person_id) where person_id is not null;
call radslag_protect('budget_reply');

-- That one project shall carry another on, once those whose ideas they are consent.
create table budget_combination (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    from_id bigint not null,
    into_id bigint not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    outcome text check (outcome in ('AGREED', 'REFUSED', 'DROPPED')),
    ended_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, from_id) references budget_project,
    foreign key (organisation_id, into_id) references budget_project,
    foreign key (organisation_id, person_id) references organisation_person,
    check (from_id <> into_id),
    check ((outcome is null) = (ended_at is null))
);
create unique index budget_combination_open on budget_combination (organisation_id, from_id) where outcome is null;
create index budget_combination_into on budget_combination (organisation_id, into_id);
call radslag_protect('budget_combination');

-- What the one whose idea it was says to that.
create table budget_consent (
    organisation_id bigint not null default radslag_organisation() references organisation,
    combination_id bigint not null,
    project_id bigint not null,
    answer text not null check (answer in ('YES', 'NO')),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, combination_id, project_id),
    foreign key (organisation_id, combination_id) references budget_combination,
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, person_id) references organisation_person
);
create index budget_consent_person on budget_consent (organisation_id, person_id) where person_id is not null;
call radslag_protect('budget_consent');
