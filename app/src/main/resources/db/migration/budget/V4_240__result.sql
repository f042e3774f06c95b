-- The result of a vote, with what its pages tell: counted once, from exactly the bytes that are published.
create table budget_result (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    -- the ballots as a .pb file, and the SHA-256 of it in hexadecimal digits
    ballots bytea not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- how bin/radslag tally is to be asked for this result
    options text not null,
    voters int not null,
    -- how many got at least one project that they listed
    with_something int not null,
    at timestamptz not null default now(),
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_result');

-- What became of each project of the list.
create table budget_result_project (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    project_id bigint not null,
    -- in the order of selection, from one; null where it is not funded
    place int,
    votes int not null,
    -- the sum of its points; null where no points are given
    score bigint,
    -- how many voters it stands for when each counts as one, divided equally among what they listed
    wishes double precision not null,
    -- why: a word of Why, and what that word tells of
    why text not null,
    round int,
    payment numeric,
    payers int,
    rest int,
    missing numeric,
    effective_support int,
    missing_votes bigint,
    -- the project that stood in the way, or is missing
    other_number int,
    primary key (organisation_id, activity_id, project_id),
    foreign key (organisation_id, activity_id) references budget_result,
    foreign key (organisation_id, project_id) references budget_project
);
create index budget_result_project_project on budget_result_project (organisation_id, project_id);
call radslag_protect('budget_result_project');

-- What each pot held, gave, and gave each voter to spend.
create table budget_result_pot (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    pot_id bigint not null,
    voters int not null,
    spent bigint not null,
    endowment numeric,
    primary key (organisation_id, activity_id, pot_id),
    foreign key (organisation_id, activity_id) references budget_result,
    foreign key (organisation_id, pot_id) references budget_pot
);
call radslag_protect('budget_result_pot');

-- Ties that were met, in order, and what told the projects apart; numbers of projects, the one taken first.
create table budget_result_tie (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    place int not null,
    projects int[] not null,
    decided_by text not null,
    primary key (organisation_id, activity_id, place),
    foreign key (organisation_id, activity_id) references budget_result
);
call radslag_protect('budget_result_tie');

-- How many voters got so many of the projects that they listed.
create table budget_result_gain (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    projects int not null,
    voters int not null,
    primary key (organisation_id, activity_id, projects),
    foreign key (organisation_id, activity_id) references budget_result
);
call radslag_protect('budget_result_gain');

-- By which way people voted; ways that fewer than five took are put together with others.
create table budget_result_channel (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    channels text not null,
    voters int not null,
    primary key (organisation_id, activity_id, channels),
    foreign key (organisation_id, activity_id) references budget_result
);
call radslag_protect('budget_result_channel');
