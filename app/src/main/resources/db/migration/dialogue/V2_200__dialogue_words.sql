-- What a search among dialogues reads, by the stems of Swedish.
alter table dialogue_dialogue add column words tsvector generated always as (
    to_tsvector('swedish'::regconfig, title || ' ' || theme || ' ' || lead || ' ' || background)) stored;
create index dialogue_dialogue_words on dialogue_dialogue using gin (words);
create index dialogue_dialogue_title on dialogue_dialogue using gin (title gin_trgm_ops);
