-- A project that was funded, until it is there.
create table budget_delivery (
    organisation_id bigint not null default radslag_organisation() references organisation,
    project_id bigint not null,
    activity_id bigint not null,
    -- what it got, in whole units of the currency
    amount bigint not null check (amount >= 0),
    -- by when it is promised
    due_on date not null,
    responsible_id bigint,
    state text not null default 'PLANNED' check (state in ('PLANNED', 'UNDERWAY', 'DONE', 'STOPPED')),
    -- the cost so far; once it is done, what it came to
    spent bigint check (spent >= 0),
    version int not null default 1,
    at timestamptz not null default now(),
    primary key (organisation_id, project_id),
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, responsible_id) references organisation_person
);
create index budget_delivery_round on budget_delivery (organisation_id, activity_id);
create index budget_delivery_responsible on budget_delivery (organisation_id, responsible_id) where responsible_id is not null;
call radslag_protect('budget_delivery');

-- What was told of it, in order.
create table budget_progress (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    project_id bigint not null,
    state text not null check (state in ('PLANNED', 'UNDERWAY', 'DONE', 'STOPPED')),
    text text not null,
    spent bigint check (spent >= 0),
    due_on date not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, project_id) references budget_delivery,
    foreign key (organisation_id, person_id) references organisation_person
);
create index budget_progress_project on budget_progress (organisation_id, project_id, id);
call radslag_protect('budget_progress');

-- Pictures as they are shown: of the project as it is meant, or of what has been done.
create table budget_picture (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    project_id bigint not null,
    progress_id bigint,
    alt text not null,
    type text not null check (type in ('image/jpeg', 'image/png')),
    width int not null,
    height int not null,
    content bytea not null,
    thumbnail bytea not null,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, progress_id) references budget_progress
);
create index budget_picture_project on budget_picture (organisation_id, project_id, id);
create index budget_picture_progress on budget_picture (organisation_id, progress_id) where progress_id is not null;
call radslag_protect('budget_picture');
