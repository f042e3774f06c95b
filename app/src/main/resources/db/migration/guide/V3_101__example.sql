-- Where an organisation has used a method of the guide itself.
create table guide_example (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    -- name of the method's file in the guide
    method_key text not null,
    name text not null,
    year int not null,
    text text not null,
    link text,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, id)
);
create index guide_example_method on guide_example (organisation_id, method_key, year desc);
call radslag_protect('guide_example');

create table guide_removal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    example_id bigint not null,
    person_id bigint,
    at timestamptz not null,
    primary key (organisation_id, example_id),
    foreign key (organisation_id, example_id) references guide_example
);
call radslag_protect('guide_removal');
