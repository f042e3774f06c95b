-- How often and when a letter is tried, what a person wants, and the key that signs the links out.
alter table mail_letter
    add column attempts int not null default 0,
    add column next_at timestamptz not null default now(),
    add column undeliverable_at timestamptz;
create index mail_letter_person on mail_letter (organisation_id, person_id);

create table mail_preference (
    organisation_id bigint not null default radslag_organisation() references organisation,
    person_id bigint not null,
    personal text not null check (personal in ('AT_ONCE', 'DAILY')),
    news text not null check (news in ('AT_ONCE', 'DAILY', 'NONE')),
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('mail_preference');

create table mail_unsubscription (
    organisation_id bigint not null default radslag_organisation() references organisation,
    person_id bigint not null,
    dialogue_id bigint not null,
    at timestamptz not null default now(),
    primary key (organisation_id, person_id, dialogue_id),
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('mail_unsubscription');

create table mail_key (
    organisation_id bigint not null default radslag_organisation() references organisation primary key,
    secret bytea not null
);
call radslag_protect('mail_key');
