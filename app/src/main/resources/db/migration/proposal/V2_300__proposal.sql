-- Swedish stems with every word kept: the stop list that comes with the server drops "inte", "ej" and "utan", and with
-- them the difference between a proposal and its opposite.
create text search dictionary radslag_swedish_stem (template = snowball, language = swedish);
create text search configuration radslag_swedish (copy = swedish);
alter text search configuration radslag_swedish
    alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with radslag_swedish_stem;

-- The stems of a text that say something: every word but the small ones, negations kept.
create function proposal_stems(words text) returns text[]
    language sql immutable parallel safe
    return array(
        select distinct stem
        from ts_parse('default'::text, words) as parsed (kind, token),
             unnest(ts_lexize('radslag_swedish_stem', lower(token))) as stem
        where token ~ '[[:alpha:]]'
          and (ts_lexize('swedish_stem', lower(token)) <> '{}'
               or lower(token) = any ('{inte,ej,icke,aldrig,utan,ingen,inget,inga}'))
    );

create table proposal_proposal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    -- the contribution that it is
    id bigint not null,
    activity_id bigint not null,
    dialogue_id bigint not null,
    number int not null,
    author_id bigint,
    -- the author's name as written on paper or in a file, where nobody known is the author
    author_name text not null default '',
    title text not null check (length(title) <= 200),
    text text not null,
    place text not null default '',
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    channel text not null default 'WEB' check (channel in ('WEB', 'PAPER', 'DESK', 'PHONE', 'IMPORT')),
    standing text not null default 'STANDING' check (standing in ('STANDING', 'MERGED', 'WITHDRAWN', 'HIDDEN')),
    merged_into bigint,
    -- its number where it was imported from
    external_number text,
    version int not null default 1,
    at timestamptz not null default now(),
    search tsvector not null generated always as (
        setweight(to_tsvector('radslag_swedish', title), 'A') || setweight(to_tsvector('radslag_swedish', text), 'B')
        || setweight(to_tsvector('radslag_swedish', place), 'C')) stored,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references dialogue_contribution,
    foreign key (organisation_id, activity_id) references dialogue_activity,
    foreign key (organisation_id, author_id) references organisation_person,
    foreign key (organisation_id, merged_into) references proposal_proposal
);
create index proposal_proposal_newest on proposal_proposal (organisation_id, activity_id, id desc);
create index proposal_proposal_author on proposal_proposal (organisation_id, author_id);
create index proposal_proposal_merged on proposal_proposal (organisation_id, merged_into) where merged_into is not null;
create index proposal_proposal_search on proposal_proposal using gin (search);
create index proposal_proposal_title on proposal_proposal using gin (title gin_trgm_ops);
call radslag_protect('proposal_proposal');

-- Figures that change often, beside the text so that counting touches no index of words. Whoever adds or removes a
-- support or a comment counts it here, and holds the row until the commit.
create table proposal_tally (
    organisation_id bigint not null default radslag_organisation() references organisation,
    proposal_id bigint not null,
    activity_id bigint not null,
    support int not null default 0,
    comments int not null default 0,
    -- figures of a poll held elsewhere, that came with an import
    imported_for int,
    imported_against int,
    -- what a list sorts by: support of every kind
    weight int not null generated always as (support + coalesce(imported_for, 0)) stored,
    primary key (organisation_id, proposal_id),
    foreign key (organisation_id, proposal_id) references proposal_proposal
);
create index proposal_tally_supported on proposal_tally (organisation_id, activity_id, weight desc, proposal_id desc);
create index proposal_tally_discussed on proposal_tally (organisation_id, activity_id, comments desc, proposal_id desc);
call radslag_protect('proposal_tally');

-- Every wording a proposal has had, the present one included.
create table proposal_version (
    organisation_id bigint not null default radslag_organisation() references organisation,
    proposal_id bigint not null,
    version int not null,
    title text not null,
    text text not null,
    place text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, proposal_id, version),
    foreign key (organisation_id, proposal_id) references proposal_proposal
);
call radslag_protect('proposal_version');

create table proposal_withdrawal (
    organisation_id bigint not null default radslag_organisation() references organisation,
    proposal_id bigint not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, proposal_id),
    foreign key (organisation_id, proposal_id) references proposal_proposal
);
call radslag_protect('proposal_withdrawal');

create table proposal_merge (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    from_id bigint not null,
    into_id bigint not null,
    reason text not null,
    person_id bigint,
    at timestamptz not null default now(),
    undone_by bigint,
    undone_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, from_id) references proposal_proposal,
    foreign key (organisation_id, into_id) references proposal_proposal,
    check (from_id <> into_id)
);
create unique index proposal_merge_current on proposal_merge (organisation_id, from_id) where undone_at is null;
create index proposal_merge_into on proposal_merge (organisation_id, into_id);
call radslag_protect('proposal_merge');

create table proposal_support (
    organisation_id bigint not null default radslag_organisation() references organisation,
    proposal_id bigint not null,
    person_id bigint not null,
    -- the proposal that the support was given to before it was merged into this one
    through bigint,
    at timestamptz not null default now(),
    primary key (organisation_id, proposal_id, person_id),
    foreign key (organisation_id, proposal_id) references proposal_proposal,
    foreign key (organisation_id, person_id) references organisation_person
);
create index proposal_support_person on proposal_support (organisation_id, person_id);
call radslag_protect('proposal_support');

create table proposal_comment (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    proposal_id bigint not null,
    -- the comment that this one answers
    parent_id bigint,
    author_id bigint,
    side text not null check (side in ('FOR', 'AGAINST', 'QUESTION', 'PLAIN')),
    text text not null,
    standing text not null default 'STANDING' check (standing in ('STANDING', 'HIDDEN')),
    version int not null default 1,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, proposal_id) references proposal_proposal,
    foreign key (organisation_id, parent_id) references proposal_comment,
    foreign key (organisation_id, author_id) references organisation_person
);
create index proposal_comment_thread on proposal_comment (organisation_id, proposal_id, parent_id, id);
create index proposal_comment_author on proposal_comment (organisation_id, author_id);
call radslag_protect('proposal_comment');

-- Every wording a comment has had, the present one included.
create table proposal_comment_version (
    organisation_id bigint not null default radslag_organisation() references organisation,
    comment_id bigint not null,
    version int not null,
    text text not null,
    at timestamptz not null default now(),
    primary key (organisation_id, comment_id, version),
    foreign key (organisation_id, comment_id) references proposal_comment
);
call radslag_protect('proposal_comment_version');

-- Pictures as they are shown: resized and without what the camera wrote in them.
create table proposal_picture (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    proposal_id bigint,
    -- the form that it was sent with, until that is published
    form uuid,
    place smallint not null,
    alt text not null default '',
    type text not null check (type in ('image/jpeg', 'image/png')),
    width int not null,
    height int not null,
    content bytea not null,
    thumbnail bytea not null,
    at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, proposal_id) references proposal_proposal,
    check ((proposal_id is null) <> (form is null))
);
create index proposal_picture_form on proposal_picture (organisation_id, form) where form is not null;
create index proposal_picture_proposal on proposal_picture (organisation_id, proposal_id, place);
call radslag_protect('proposal_picture');
