-- The head of the chain, which an entry is written with, proves the organisation.
alter table openness_audit_entry drop constraint openness_audit_entry_organisation_id_fkey;
