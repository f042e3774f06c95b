-- The vote: see docs/decisions/0001. What says who voted and what says what was voted have no key in common but while the
-- vote is open, by a key that is deleted at the close.

-- The key of a vote; deleted in the transaction that closes it.
create table budget_vote_key (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    key bytea not null,
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_vote_key');

-- Who has voted, by which channel: once for each person.
create table budget_roll (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    person_id bigint not null,
    channel text not null check (channel in ('WEB', 'PAPER', 'DESK', 'CLASSROOM')),
    on_day date not null,
    primary key (organisation_id, activity_id, person_id),
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, person_id) references organisation_person
);
create index budget_roll_person on budget_roll (organisation_id, person_id);
call radslag_protect('budget_roll');

-- What was voted, while the vote is open: can be replaced by whoever the pseudonym stands for.
create table budget_ballot (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    -- HMAC-SHA-256 of the person by the key of this vote
    pseudonym bytea not null,
    receipt text not null,
    -- numbers of projects: best first where they are ranked, otherwise in ascending order
    projects int[] not null,
    -- points for each of them, where points are given
    points int[],
    primary key (organisation_id, activity_id, pseudonym),
    unique (organisation_id, activity_id, receipt),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_ballot');

-- What was voted, once the vote is closed: copied in the order of the receipts in one transaction, so that neither place nor
-- transaction tells whose a ballot was; budget_ballot is emptied in the same transaction.
create table budget_sealed_ballot (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    receipt text not null,
    projects int[] not null,
    points int[],
    primary key (organisation_id, activity_id, receipt),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_sealed_ballot');

-- The close of a vote, once.
create table budget_closure (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    voters int not null,
    at timestamptz not null default now(),
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references budget_round
);
call radslag_protect('budget_closure');
