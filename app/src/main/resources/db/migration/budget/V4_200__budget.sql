-- A participatory budget: one round for each activity of the method. Money is in whole units of the currency.
create table budget_round (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    dialogue_id bigint not null,
    currency text not null default 'SEK' check (currency ~ '^[A-Z]{3}$'),
    criteria text not null default '',
    -- the youngest age at which one may vote; who else may is the dialogue's eligibility
    least_age int check (least_age between 0 and 120),
    ballot text not null default 'APPROVAL' check (ballot in ('APPROVAL', 'KNAPSACK', 'POINTS', 'RANKING')),
    -- how many projects a ballot may hold; null where the ballot's own nature is the only limit
    most_choices int check (most_choices > 0),
    least_choices int not null default 1 check (least_choices >= 0),
    -- how many points a voter has to give
    points int check (points > 0),
    rule text not null default 'equal-shares',
    utility text not null default 'cost',
    completion text not null default 'add1u',
    ties text not null default 'max-votes',
    -- of the lot that breaks ties where that was chosen; fixed with the rules
    seed bigint,
    -- a project with fewer votes is not funded
    least_votes int not null default 0 check (least_votes >= 0),
    -- until when ideas become projects; null where none are asked for
    ideas_until date,
    -- what was decided about the frame, by whom: in words
    decided text not null default '',
    version int not null default 1,
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references dialogue_activity,
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue,
    check (least_choices <= coalesce(most_choices, least_choices))
);
call radslag_protect('budget_round');

-- From here on list and rules stand: everybody can read them and nobody can change them.
create table budget_rules_publication (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_rules_publication');

-- Money of its own: for an area, or for everybody where area is null. A round has at least one.
create table budget_pot (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    name text not null,
    area_id bigint,
    amount bigint not null check (amount >= 0),
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, area_id) references organisation_area
);
create index budget_pot_round on budget_pot (organisation_id, activity_id, id);
call radslag_protect('budget_pot');

-- A kind of projects that gets at least or at most so much.
create table budget_category (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    name text not null,
    least bigint check (least >= 0),
    most bigint check (most >= 0),
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references budget_round
);
create index budget_category_round on budget_category (organisation_id, activity_id, id);
call radslag_protect('budget_category');

-- What a project must fulfil to be on the list.
create table budget_criterion (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    place int not null,
    text text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references budget_round
);
create index budget_criterion_round on budget_criterion (organisation_id, activity_id, place);
call radslag_protect('budget_criterion');

create table budget_project (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    -- within the round; what ballots and the published file call it
    number int not null,
    -- the idea that it came from
    contribution_id bigint,
    title text not null check (length(title) <= 200),
    text text not null default '',
    place text not null default '',
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    pot_id bigint,
    category_id bigint,
    -- who answers for it, in words for people and as a person for work
    responsible text not null default '',
    responsible_id bigint,
    cost bigint check (cost >= 0),
    cost_low bigint check (cost_low >= 0),
    cost_high bigint check (cost_high >= cost_low),
    -- each year once it is there
    running_cost bigint check (running_cost >= 0),
    -- IDEA: not looked at; COSTING: an officer works on it; LISTED: can be voted for; DECLINED: breaks a criterion; MERGED
    standing text not null default 'IDEA' check (standing in ('IDEA', 'COSTING', 'LISTED', 'DECLINED', 'MERGED')),
    standing_reason text not null default '',
    merged_into bigint,
    version int not null default 1,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, activity_id, number),
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, contribution_id) references dialogue_contribution,
    foreign key (organisation_id, pot_id) references budget_pot,
    foreign key (organisation_id, category_id) references budget_category,
    foreign key (organisation_id, responsible_id) references organisation_person,
    foreign key (organisation_id, merged_into) references budget_project,
    check (standing <> 'LISTED' or (cost is not null and pot_id is not null))
);
create index budget_project_contribution on budget_project (organisation_id, contribution_id) where contribution_id is not null;
create index budget_project_responsible on budget_project (organisation_id, responsible_id) where responsible_id is not null;
call radslag_protect('budget_project');

-- Two projects of a round that cannot both be funded, or of which the first needs the second.
create table budget_bond (
    organisation_id bigint not null default radslag_organisation() references organisation,
    project_id bigint not null,
    other_id bigint not null,
    kind text not null check (kind in ('EXCLUDES', 'REQUIRES')),
    primary key (organisation_id, project_id, other_id),
    foreign key (organisation_id, project_id) references budget_project,
    foreign key (organisation_id, other_id) references budget_project,
    check (project_id <> other_id)
);
call radslag_protect('budget_bond');
