-- Borders of municipalities, as paths of a picture of the country. They are the same for every organisation.
create table comparison_border (
    municipality text primary key check (municipality ~ '^\d{4}$'),
    path text not null,
    revision bigint not null
);
call radslag_share('comparison_border');
