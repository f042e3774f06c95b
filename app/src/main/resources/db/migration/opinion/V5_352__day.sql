-- The day of a voice is Sweden's, whatever the clock of the database goes by.
alter table opinion_participant alter column on_day set default (now() at time zone 'Europe/Stockholm')::date;
