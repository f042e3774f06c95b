-- The dialogue that the flagged content belongs to, for those who moderate that dialogue alone. What was flagged before
-- waits for the moderators of the organisation.
alter table moderation_flag add column dialogue_id bigint;
