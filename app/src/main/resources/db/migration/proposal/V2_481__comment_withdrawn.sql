alter table proposal_comment drop constraint proposal_comment_standing_check;
alter table proposal_comment add constraint proposal_comment_standing_check
    check (standing in ('STANDING', 'WITHDRAWN', 'HIDDEN'));
