-- Other words for a statement, or several in its place, that staff proposes and its author says yes or no to.
create table opinion_rewording (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    statement_id bigint not null,
    texts text[] not null check (cardinality(texts) between 1 and 4),
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    -- null while the author has not answered
    accepted boolean,
    answered_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, statement_id) references opinion_statement,
    foreign key (organisation_id, person_id) references organisation_person,
    check ((accepted is null) = (answered_at is null))
);
create unique index opinion_rewording_open on opinion_rewording (organisation_id, statement_id) where accepted is null;
create index opinion_rewording_person on opinion_rewording (organisation_id, person_id) where person_id is not null;
call radslag_protect('opinion_rewording');
