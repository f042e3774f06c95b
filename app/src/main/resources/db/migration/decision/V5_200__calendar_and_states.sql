-- The bodies that decide, and when they meet.
create table decision_body (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    name text not null,
    primary key (organisation_id, id),
    unique (organisation_id, name)
);
call radslag_protect('decision_body');

create table decision_meeting (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    body_id bigint not null,
    held_on date not null,
    begins time not null,
    place text not null,
    -- addresses of the agenda and of the minutes, once there are any
    agenda text,
    minutes text,
    version int not null default 1,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, body_id, held_on, begins),
    foreign key (organisation_id, body_id) references decision_body,
    foreign key (organisation_id, person_id) references organisation_person
);
create index decision_meeting_day on decision_meeting (organisation_id, held_on, id);
call radslag_protect('decision_meeting');

create table decision_meeting_cancellation (
    organisation_id bigint not null default radslag_organisation() references organisation,
    meeting_id bigint not null,
    reason text not null check (reason <> ''),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, meeting_id),
    foreign key (organisation_id, meeting_id) references decision_meeting,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('decision_meeting_cancellation');

-- Every change of where a matter stands, and what was said of it. A matter without any has been received.
create table decision_matter_state (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    matter_id bigint not null,
    state text not null
        check (state in ('RECEIVED', 'PREPARING', 'SCHEDULED', 'REFERRED_BACK', 'DECIDED', 'CLOSED')),
    note text not null default '',
    -- the meeting at which it is to be decided
    meeting_id bigint check (meeting_id is null or state = 'SCHEDULED'),
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, matter_id) references decision_matter,
    foreign key (organisation_id, meeting_id) references decision_meeting,
    foreign key (organisation_id, person_id) references organisation_person
);
create index decision_matter_state_matter on decision_matter_state (organisation_id, matter_id, id);
create index decision_matter_state_meeting on decision_matter_state (organisation_id, meeting_id)
    where meeting_id is not null;
call radslag_protect('decision_matter_state');

-- The contributions that an action carries out.
create table decision_action_source (
    organisation_id bigint not null default radslag_organisation() references organisation,
    action_id bigint not null,
    contribution_id bigint not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, action_id, contribution_id),
    foreign key (organisation_id, action_id) references decision_action,
    foreign key (organisation_id, contribution_id) references dialogue_contribution,
    foreign key (organisation_id, person_id) references organisation_person
);
create index decision_action_source_contribution on decision_action_source (organisation_id, contribution_id);
call radslag_protect('decision_action_source');
