-- The dialogue and the person prove the organisation; a check of its own would cost a look-up for each row.
alter table dialogue_participant drop constraint dialogue_participant_organisation_id_fkey;
