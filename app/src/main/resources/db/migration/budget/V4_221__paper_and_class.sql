-- A ballot on paper: always somebody's, so that one person has one ballot whatever the channel. Gone with the close.
create table budget_paper_code (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    -- as it is printed beside the code, for those who sort the papers
    number int not null,
    code_hash bytea not null,
    person_id bigint not null,
    made_by bigint,
    on_day date not null,
    -- null while it has not been read twice
    outcome text check (outcome in ('COUNTED', 'VOTED_ALREADY', 'INVALID')),
    primary key (organisation_id, id),
    unique (organisation_id, activity_id, person_id),
    unique (organisation_id, activity_id, number),
    unique (organisation_id, code_hash),
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, person_id) references organisation_person,
    foreign key (organisation_id, made_by) references organisation_person
);
create index budget_paper_code_person on budget_paper_code (organisation_id, person_id);
create index budget_paper_code_maker on budget_paper_code (organisation_id, made_by);
call radslag_protect('budget_paper_code');

-- What one member of the staff read on a paper; deleted as soon as the paper is settled. Without projects: not valid.
create table budget_paper_entry (
    organisation_id bigint not null default radslag_organisation() references organisation,
    paper_id bigint not null,
    entered_by bigint not null,
    projects int[],
    points int[],
    primary key (organisation_id, paper_id, entered_by),
    foreign key (organisation_id, paper_id) references budget_paper_code on delete cascade,
    foreign key (organisation_id, entered_by) references organisation_person
);
create index budget_paper_entry_reader on budget_paper_entry (organisation_id, entered_by);
call radslag_protect('budget_paper_entry');

-- A class that votes together, for a few hours. Gone with the close.
create table budget_class (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    name text not null,
    teacher_id bigint,
    until_at timestamptz not null,
    ended_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references budget_round,
    foreign key (organisation_id, teacher_id) references organisation_person
);
create index budget_class_round on budget_class (organisation_id, activity_id, id);
create index budget_class_teacher on budget_class (organisation_id, teacher_id);
call radslag_protect('budget_class');

-- A pupil's code: it opens a ballot and nothing else.
create table budget_class_code (
    organisation_id bigint not null default radslag_organisation() references organisation,
    code_hash bytea not null,
    class_id bigint not null,
    person_id bigint not null,
    primary key (organisation_id, code_hash),
    unique (organisation_id, class_id, person_id),
    foreign key (organisation_id, class_id) references budget_class on delete cascade,
    foreign key (organisation_id, person_id) references organisation_person
);
create index budget_class_code_person on budget_class_code (organisation_id, person_id);
call radslag_protect('budget_class_code');

-- What was deleted at the close is to leave the files too: they are written anew, for which the application needs the right.
grant maintain on budget_ballot, budget_vote_key, budget_paper_entry, budget_paper_code, budget_class_code to radslag_app;

-- The round and the person prove the organisation; a check of its own would cost a look-up and a lock for each ballot.
alter table budget_roll drop constraint budget_roll_organisation_id_fkey;
alter table budget_ballot drop constraint budget_ballot_organisation_id_fkey;
