-- Comparisons that somebody here made and named. What is kept is what was chosen, never figures: they are read anew.
create table comparison_saved (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    title text not null check (length(title) <= 120),
    -- the maker's words about the whole, in Markdown
    comment text not null default '' check (length(comment) <= 5000),
    -- whom it looks at, among whom and in what its peers are alike, as addresses write them
    focus text not null,
    among text not null,
    theme text not null default '',
    indicators text[] not null check (cardinality(indicators) between 1 and 40),
    person_id bigint,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    -- how often it has been changed: who changes it must have read the last change
    changes int not null default 0,
    primary key (organisation_id, id)
);
call radslag_protect('comparison_saved');

-- The maker's words about one of its indicators.
create table comparison_note (
    organisation_id bigint not null default radslag_organisation() references organisation,
    comparison_id bigint not null,
    indicator text not null,
    text text not null check (length(text) <= 1000),
    primary key (organisation_id, comparison_id, indicator),
    foreign key (organisation_id, comparison_id) references comparison_saved on delete cascade
);
call radslag_protect('comparison_note');
