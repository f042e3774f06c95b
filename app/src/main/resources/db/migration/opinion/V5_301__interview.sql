-- A form of statements that was printed; its number is on the paper, with a letter that gives a slip of the pen away.
create table opinion_paper (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    number int not null,
    -- as they stand on the paper, in its order
    statements bigint[] not null,
    person_id bigint,
    on_day date not null,
    primary key (organisation_id, id),
    unique (organisation_id, activity_id, number),
    foreign key (organisation_id, activity_id) references opinion_conversation,
    foreign key (organisation_id, person_id) references organisation_person
);
create index opinion_paper_maker on opinion_paper (organisation_id, person_id) where person_id is not null;
call radslag_protect('opinion_paper');

-- What a person or a group said when somebody asked them, or on a paper; it counts once it has a voice. Nobody is named,
-- and a row is there only with the consent of those whose words it holds.
create table opinion_interview (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    channel text not null check (channel in ('INTERVIEW', 'PAPER')),
    -- 1, or how many sat together: a group is one voice, since nobody asked them one by one
    people int not null default 1 check (people between 1 and 500),
    -- whose perspective it is, in words that name nobody
    perspective text not null default '' check (length(perspective) <= 200),
    place text not null default '' check (length(place) <= 200),
    held_on date not null,
    consented_at timestamptz not null default now(),
    paper_id bigint,
    person_id bigint,
    -- the voice that it is, once it counts
    participant_id bigint,
    counted_at timestamptz,
    version int not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, paper_id),
    unique (organisation_id, participant_id),
    foreign key (organisation_id, activity_id) references opinion_conversation,
    foreign key (organisation_id, paper_id) references opinion_paper,
    foreign key (organisation_id, person_id) references organisation_person,
    foreign key (organisation_id, participant_id) references opinion_participant
);
create index opinion_interview_map on opinion_interview (organisation_id, activity_id, id);
create index opinion_interview_person on opinion_interview (organisation_id, person_id) where person_id is not null;
call radslag_protect('opinion_interview');

-- What was answered, until it counts; then the voice has it.
create table opinion_interview_answer (
    organisation_id bigint not null default radslag_organisation() references organisation,
    interview_id bigint not null,
    statement_id bigint not null,
    vote smallint not null check (vote in (-1, 0, 1, 2)),
    primary key (organisation_id, interview_id, statement_id),
    foreign key (organisation_id, interview_id) references opinion_interview on delete cascade,
    foreign key (organisation_id, statement_id) references opinion_statement
);
call radslag_protect('opinion_interview_answer');

-- What was said in own words, until it counts; then it is a statement.
create table opinion_interview_wording (
    organisation_id bigint not null default radslag_organisation() references organisation,
    interview_id bigint not null,
    place int not null,
    text text not null check (length(text) between 1 and 400),
    primary key (organisation_id, interview_id, place),
    foreign key (organisation_id, interview_id) references opinion_interview on delete cascade
);
call radslag_protect('opinion_interview_wording');
