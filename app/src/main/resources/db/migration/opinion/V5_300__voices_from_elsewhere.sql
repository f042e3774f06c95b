-- How a voice came here: all are counted alike, and told apart in the result.
alter table opinion_participant add column channel text not null default 'WEB'
    check (channel in ('WEB', 'INTERVIEW', 'PAPER', 'IMPORT'));

alter table opinion_statement
    drop constraint opinion_statement_text_check,
    -- what was said elsewhere may be longer than what can be written here
    add check (length(text) between 1 and 1000),
    -- the voice whose it is where its author has no account: it came with a file, or was said in an interview
    add column voice_id bigint,
    -- whether it is about people themselves, as Polis' files may say
    add column meta boolean not null default false,
    add foreign key (organisation_id, voice_id) references opinion_participant;
create index opinion_statement_voice on opinion_statement (organisation_id, voice_id) where voice_id is not null;
