-- Organisations are public: their name, look and address must be found before anyone is known.
create table organisation (
    id bigint generated always as identity primary key,
    slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    host text unique,
    name text not null,
    accent text not null default '#0b5d57',
    logo bytea,
    logo_type text,
    email text,
    phone text,
    postal_address text,
    created_at timestamptz not null default now()
);

create table organisation_person (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    name text not null,
    email text,
    area_id bigint,
    birth_year smallint check (birth_year between 1890 and 2100),
    created_at timestamptz not null default now(),
    erased_at timestamptz,
    primary key (organisation_id, id)
);
create unique index organisation_person_email on organisation_person (organisation_id, lower(email));
call radslag_protect('organisation_person');

create table organisation_area (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    name text not null,
    primary key (organisation_id, id),
    unique (organisation_id, name)
);
call radslag_protect('organisation_area');

-- A role for the whole organisation, or for one dialogue.
create table organisation_role (
    organisation_id bigint not null default radslag_organisation() references organisation,
    person_id bigint not null,
    role text not null,
    dialogue_id bigint,
    title text,
    granted_at timestamptz not null default now(),
    foreign key (organisation_id, person_id) references organisation_person
);
create unique index organisation_role_once
    on organisation_role (organisation_id, person_id, role, coalesce(dialogue_id, 0));
call radslag_protect('organisation_role');

-- A list of people who may take part in something, such as a school's pupils or a house's tenants.
create table organisation_list (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    name text not null,
    primary key (organisation_id, id),
    unique (organisation_id, name)
);
call radslag_protect('organisation_list');

create table organisation_listed (
    organisation_id bigint not null default radslag_organisation() references organisation,
    list_id bigint not null,
    person_id bigint not null,
    primary key (organisation_id, list_id, person_id),
    foreign key (organisation_id, list_id) references organisation_list,
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('organisation_listed');
