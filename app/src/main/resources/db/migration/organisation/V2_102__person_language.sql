-- The language a person chose for pages and letters; null where none was chosen.
alter table organisation_person add language text check (language in ('sv', 'en'));
