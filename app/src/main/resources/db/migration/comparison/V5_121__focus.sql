-- Which municipality or region the organisation is: whose figures its pages show first.
create table comparison_focus (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    -- its code; not a reference, since figures of municipalities may be fetched anew
    municipality text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, id)
);
create unique index comparison_focus_one on comparison_focus (organisation_id);
call radslag_protect('comparison_focus');
