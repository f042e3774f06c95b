-- A conversation whose votes give an opinion map: one for each activity of the method.
create table opinion_conversation (
    organisation_id bigint not null default radslag_organisation() references organisation,
    activity_id bigint not null,
    dialogue_id bigint not null,
    -- OPEN: whoever comes may vote, known by a cookie; VERIFIED: one voice for each person who has signed in
    voices text not null default 'VERIFIED' check (voices in ('OPEN', 'VERIFIED')),
    -- whether those who take part may write statements, and whether somebody looks before others see them
    writing text not null default 'BEFORE' check (writing in ('NO', 'BEFORE', 'AFTER')),
    longest int not null default 140 check (longest between 140 and 200),
    -- an aim for how many statements a person is asked about before they may stop with a good conscience
    enough int not null default 20 check (enough between 5 and 200),
    version int not null default 1,
    primary key (organisation_id, activity_id),
    foreign key (organisation_id, activity_id) references dialogue_activity,
    foreign key (organisation_id, dialogue_id) references dialogue_dialogue
);
call radslag_protect('opinion_conversation');

-- A voice on the map: a person who has signed in, a browser that has not, or one that came with a file.
create table opinion_participant (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    person_id bigint,
    -- SHA-256 of what the browser keeps in its cookie, in hexadecimal digits
    guest text,
    -- its name in the file that it came from
    external text,
    on_day date not null default current_date,
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references opinion_conversation,
    foreign key (organisation_id, person_id) references organisation_person,
    check (num_nonnulls(person_id, guest, external) <= 1)
);
create unique index opinion_participant_known on opinion_participant (organisation_id, activity_id, person_id) where person_id is not null;
create unique index opinion_participant_guest on opinion_participant (organisation_id, activity_id, guest) where guest is not null;
create unique index opinion_participant_external on opinion_participant (organisation_id, activity_id, external) where external is not null;
create index opinion_participant_person on opinion_participant (organisation_id, person_id) where person_id is not null;
create index opinion_participant_map on opinion_participant (organisation_id, activity_id, id);
call radslag_protect('opinion_participant');

create table opinion_statement (
    organisation_id bigint not null default radslag_organisation() references organisation,
    -- the contribution that it is
    id bigint not null,
    activity_id bigint not null,
    dialogue_id bigint not null,
    number int not null,
    author_id bigint,
    text text not null check (length(text) between 1 and 400),
    language text not null default 'sv' check (language ~ '^[a-z]{2,3}$'),
    -- SEED: from the organisation at the start; PARTICIPANT; INTERVIEW; UNVOICED: a perspective that nobody had voiced; IMPORT
    origin text not null check (origin in ('SEED', 'PARTICIPANT', 'INTERVIEW', 'UNVOICED', 'IMPORT')),
    external_number text,
    -- WAITING: nobody has looked; SHOWN: is voted on; DECLINED; MERGED; REPLACED: split or reworded; WITHDRAWN
    standing text not null check (standing in ('WAITING', 'SHOWN', 'DECLINED', 'MERGED', 'REPLACED', 'WITHDRAWN', 'HIDDEN')),
    standing_reason text not null default '',
    merged_into bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references dialogue_contribution,
    foreign key (organisation_id, activity_id) references opinion_conversation,
    foreign key (organisation_id, author_id) references organisation_person,
    foreign key (organisation_id, merged_into) references opinion_statement
);
create index opinion_statement_map on opinion_statement (organisation_id, activity_id, standing, id);
create index opinion_statement_author on opinion_statement (organisation_id, author_id) where author_id is not null;
create index opinion_statement_text on opinion_statement using gin (text gin_trgm_ops);
call radslag_protect('opinion_statement');

-- What came of a statement that was split or reworded: the statements in its place, agreed with its author or not.
create table opinion_replacement (
    organisation_id bigint not null default radslag_organisation() references organisation,
    from_id bigint not null,
    into_id bigint not null,
    reason text not null,
    -- what the author said of it: null while they have not answered
    agreed boolean,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, from_id, into_id),
    foreign key (organisation_id, from_id) references opinion_statement,
    foreign key (organisation_id, into_id) references opinion_statement,
    check (from_id <> into_id)
);
create index opinion_replacement_into on opinion_replacement (organisation_id, into_id);
call radslag_protect('opinion_replacement');

-- How a statement has been voted on so far, counted in the transaction of each vote.
create table opinion_tally (
    organisation_id bigint not null default radslag_organisation() references organisation,
    statement_id bigint not null,
    agree int not null default 0,
    disagree int not null default 0,
    pass int not null default 0,
    unclear int not null default 0,
    primary key (organisation_id, statement_id),
    foreign key (organisation_id, statement_id) references opinion_statement
) with (fillfactor = 50);
call radslag_protect('opinion_tally');

-- What a voice says of a statement; the last word counts. Whoever stores a vote has found its voice, and has just counted it in the
-- tally, so that only that needs a foreign key: the check of one locks the row it finds, on disk.
create table opinion_vote (
    organisation_id bigint not null default radslag_organisation(),
    activity_id bigint not null,
    participant_id bigint not null,
    statement_id bigint not null,
    -- 1 agree, -1 disagree, 0 pass, 2 unclear
    vote smallint not null check (vote in (-1, 0, 1, 2)),
    at timestamptz not null default now(),
    primary key (organisation_id, activity_id, participant_id, statement_id),
    foreign key (organisation_id, statement_id) references opinion_tally
);
call radslag_protect('opinion_vote');

-- The map as it was computed at a moment: what pages show, and what a voice's own place is computed from.
create table opinion_snapshot (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    activity_id bigint not null,
    -- tells whether statements or counts have changed since
    state text not null,
    -- what pages show, as JSON
    findings jsonb not null,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, activity_id) references opinion_conversation
);
create index opinion_snapshot_map on opinion_snapshot (organisation_id, activity_id, id desc);
call radslag_protect('opinion_snapshot');
