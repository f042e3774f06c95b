-- The foundation of dialogue in an organisation: its principles, its promises, and who answers for it.
create table promise_article (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    kind text not null check (kind in ('PRINCIPLE', 'PROMISE')),
    place int not null,
    title text not null,
    text text not null,
    version int not null default 1,
    adopted_by text not null default '',
    adopted_on date,
    registry_number text not null default '',
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, id)
);
create index promise_article_place on promise_article (organisation_id, kind, place, id);
call radslag_protect('promise_article');

-- What an article said before it was changed.
create table promise_revision (
    organisation_id bigint not null default radslag_organisation() references organisation,
    article_id bigint not null,
    version int not null,
    title text not null,
    text text not null,
    adopted_by text not null,
    adopted_on date,
    registry_number text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, article_id, version),
    foreign key (organisation_id, article_id) references promise_article
);
call radslag_protect('promise_revision');

create table promise_withdrawal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    article_id bigint not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, article_id),
    foreign key (organisation_id, article_id) references promise_article
);
call radslag_protect('promise_withdrawal');

-- Who may start a dialogue and who answers for it: one row for an organisation that has said so.
create table promise_organisation (
    organisation_id bigint not null default radslag_organisation() references organisation,
    function text not null,
    contact text not null,
    starters text not null,
    text text not null,
    version int not null default 1,
    primary key (organisation_id)
);
call radslag_protect('promise_organisation');
