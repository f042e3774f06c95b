-- What is known not to work for everyone yet, why, and when it will.
create table accessibility_shortcoming (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    title text not null,
    text text not null,
    ground text not null check (ground in ('NOT_YET', 'BURDEN', 'EXEMPT')),
    reason text not null,
    planned_on date check (ground <> 'NOT_YET' or planned_on is not null),
    version int not null default 1,
    person_id bigint,
    at timestamptz not null,
    mended_at timestamptz,
    mended_by bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person,
    foreign key (organisation_id, mended_by) references organisation_person
);
call radslag_protect('accessibility_shortcoming');

-- What visitors say is in their way, and our answer.
create table accessibility_report (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    page text not null,
    text text not null,
    email text,
    person_id bigint,
    at timestamptz not null,
    answer text,
    answered_at timestamptz,
    answered_by bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person,
    foreign key (organisation_id, answered_by) references organisation_person,
    check ((answer is null) = (answered_at is null))
);
create index accessibility_report_waiting on accessibility_report (organisation_id, id) where answered_at is null;
call radslag_protect('accessibility_report');
