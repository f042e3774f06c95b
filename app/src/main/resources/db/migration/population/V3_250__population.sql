-- How many live here, as the statistics office counts them: the table that was imported last.
create table population_import (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    -- the year it tells of; null where the file named none
    year smallint,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id)
);
create unique index population_import_one on population_import (organisation_id);
call radslag_protect('population_import');

create table population_group (
    organisation_id bigint not null default radslag_organisation() references organisation,
    -- null where the table does not tell areas apart
    area_id bigint,
    sex text not null check (sex in ('WOMAN', 'MAN')),
    age text not null check (age in ('CHILD', 'YOUNG', 'ADULT', 'MIDDLE', 'OLDER', 'OLDEST')),
    people int not null check (people >= 0),
    foreign key (organisation_id, area_id) references organisation_area on delete cascade
);
create unique index population_group_once
    on population_group (organisation_id, coalesce(area_id, 0), sex, age);
call radslag_protect('population_group');
