-- One chain of entries for each organisation. The head is locked by whoever extends the chain.
create table openness_audit_head (
    organisation_id bigint not null default radslag_organisation() references organisation primary key,
    position bigint not null default 0,
    hash bytea not null default '\x'
);
call radslag_protect('openness_audit_head');

create table openness_audit_entry (
    organisation_id bigint not null default radslag_organisation() references organisation,
    position bigint not null,
    at timestamptz not null,
    actor_id bigint,
    action text not null,
    subject text not null,
    details text not null,
    hash bytea not null,
    primary key (organisation_id, position)
);
create index openness_audit_entry_subject on openness_audit_entry (organisation_id, subject, position);
call radslag_protect('openness_audit_entry');
revoke update, delete on openness_audit_entry from radslag_app;
