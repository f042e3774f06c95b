-- What a search ranks by: titles are short, and the words of a description say little of how well it answers.
alter table indicator_indicator
    add title_search tsvector not null generated always as (to_tsvector('radslag_swedish', title)) stored,
    -- the years of which there are figures; null where there are none
    add first_year smallint,
    add last_year smallint;

create index indicator_indicator_title_search on indicator_indicator using gin (title_search);

create function indicator_note_years() returns trigger
    language plpgsql as $$
begin
    update indicator_indicator indicator
    set first_year = least(indicator.first_year, fresh.first_year), last_year = greatest(indicator.last_year, fresh.last_year)
    from (select indicator_id, min(year) as first_year, max(year) as last_year from written group by indicator_id) fresh
    where indicator.id = fresh.indicator_id
      and (indicator.first_year is null or indicator.first_year > fresh.first_year or indicator.last_year < fresh.last_year);
    return null;
end $$;
create trigger indicator_note_years after insert on indicator_section
    referencing new table as written for each statement execute function indicator_note_years();

update indicator_indicator indicator
set first_year = years.first_year, last_year = years.last_year
from (select indicator_id, min(year) as first_year, max(year) as last_year from indicator_section group by indicator_id) years
where indicator.id = years.indicator_id;

-- Looks for words whatever their endings, and for the last when it is only begun. The stemmer cuts "kostnad" to "kostn" and
-- "kostnader" to "kostnad": so it is asked twice, and its stem is a beginning.
create function radslag_begun(words text) returns tsquery
    language sql immutable parallel safe
    return (
        select coalesce(
            to_tsquery('simple', string_agg(
                quote_literal(stem) || case when length(stem) > 3 or place = many then ':*' else '' end, ' & ')),
            ''::tsquery)
        from (select coalesce((ts_lexize('radslag_swedish_stem',
                                         coalesce((ts_lexize('radslag_swedish_stem', token))[1], token)))[1], token) as stem,
                     row_number() over () as place, count(*) over () as many
              from ts_parse('default'::text, lower(words)) as parsed (kind, token)
              where token ~ '^[[:alnum:]]+$') word
        where length(stem) > 1);
