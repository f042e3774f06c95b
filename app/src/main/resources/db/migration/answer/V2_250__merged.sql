-- A contribution that was joined with another: the answer to that one is its answer too.
alter table dialogue_contribution
    add merged_into bigint,
    add foreign key (organisation_id, merged_into) references dialogue_contribution,
    add check (standing <> 'MERGED' or merged_into is not null),
    add check (merged_into <> id);
create index dialogue_contribution_merged on dialogue_contribution (organisation_id, merged_into)
    where merged_into is not null;
