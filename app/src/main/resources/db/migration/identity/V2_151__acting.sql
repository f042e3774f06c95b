-- The person on whose behalf a session of the staff acts, and until when it may. Past that moment nothing can be done
-- until the staff member has said whether to go on or to end it.
alter table identity_session
    add acting_for bigint,
    add acting_until timestamptz,
    add check ((acting_for is null) = (acting_until is null)),
    add foreign key (organisation_id, acting_for) references organisation_person;
create index identity_session_acting on identity_session (organisation_id, acting_for) where acting_for is not null;
