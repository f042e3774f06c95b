-- What keys have written, so that a request sent twice is done once.
create table api_request (
    organisation_id bigint not null default radslag_organisation() references organisation,
    key_id bigint not null,
    -- the sender's own word for it
    word text not null,
    -- SHA-256 of where it was sent and what
    fingerprint bytea not null,
    -- id of what was written; null only within the transaction that writes it
    written_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, key_id, word),
    foreign key (organisation_id, key_id) references api_key
);
create index api_request_at on api_request (organisation_id, at);
call radslag_protect('api_request');

-- A further way in: an e-service of the organisation.
alter table dialogue_contribution drop constraint dialogue_contribution_channel_check;
alter table dialogue_contribution add constraint dialogue_contribution_channel_check
    check (channel in ('WEB', 'PAPER', 'DESK', 'PHONE', 'IMPORT', 'E_SERVICE'));
alter table proposal_proposal drop constraint proposal_proposal_channel_check;
alter table proposal_proposal add constraint proposal_proposal_channel_check
    check (channel in ('WEB', 'PAPER', 'DESK', 'PHONE', 'IMPORT', 'E_SERVICE'));
