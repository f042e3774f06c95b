-- The vote of a round, from the moment when its phase had begun and list and rules stood. It opens once and ends once.
create table budget_opening (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    at timestamptz not null default now(),
    ended_at timestamptz,
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_opening');
