-- How often someone has done something since the window began. The key is a hash: no address is stored.
create table safety_rate (
    organisation_id bigint not null default radslag_organisation() references organisation,
    key bytea not null,
    attempts int not null,
    until timestamptz not null,
    primary key (organisation_id, key)
);
call radslag_protect('safety_rate');
