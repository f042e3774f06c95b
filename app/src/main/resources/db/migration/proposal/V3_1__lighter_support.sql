-- A foreign key is checked for each row, and the check locks the row that it finds, on disk. The wall writes the organisation,
-- and whoever stores a support has just counted it in the tally, which it may lock at no cost.
alter table proposal_support
    drop constraint proposal_support_organisation_id_fkey,
    drop constraint proposal_support_organisation_id_proposal_id_fkey,
    add foreign key (organisation_id, proposal_id) references proposal_tally;
