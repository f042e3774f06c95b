-- Each support moves its row in the index by weight, and with it in every other index of the table. Few sort by comments, and
-- then the proposals of one activity are sorted at once; in return a comment moves the row in no index at all.
drop index proposal_tally_discussed;
