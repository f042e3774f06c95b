-- Letters to people: written with the transaction that causes them, sent afterwards.
create table mail_letter (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    person_id bigint,
    address text,
    kind text not null check (kind in ('NECESSARY', 'PERSONAL', 'NEWS')),
    dialogue_id bigint,
    subject text not null,
    body text not null,
    written_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person,
    check ((person_id is null) <> (address is null))
);
create index mail_letter_unsent on mail_letter (organisation_id, id) where sent_at is null;
call radslag_protect('mail_letter');
