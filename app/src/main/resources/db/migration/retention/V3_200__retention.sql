-- How long the organisation keeps a kind of records, where it has chosen something else than the usual.
create table retention_rule (
    organisation_id bigint not null default radslag_organisation() references organisation,
    kind text not null,
    days int not null check (days > 0),
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, kind),
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('retention_rule');

-- The disposal log: what was removed in one run, by which rule. It is never removed, and says nothing of anyone.
create table retention_disposal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    kind text not null,
    at timestamptz not null,
    records int not null,
    up_to timestamptz not null,
    days int not null,
    primary key (organisation_id, id),
    unique (organisation_id, kind, at)
);
call radslag_protect('retention_disposal');

-- Dialogues of which nothing may be removed for now, such as while a court tries the matter.
create table retention_hold (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    dialogue_id bigint not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null,
    lifted_at timestamptz,
    lifted_by bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person,
    foreign key (organisation_id, lifted_by) references organisation_person
);
create unique index retention_hold_current on retention_hold (organisation_id, dialogue_id) where lifted_at is null;
call radslag_protect('retention_hold');
