-- Why each statement stands where it does on the map, by the statement's id: what each group has said of it. Only the latest map of a
-- conversation keeps it; null on the others.
alter table opinion_snapshot add column reasons jsonb;
