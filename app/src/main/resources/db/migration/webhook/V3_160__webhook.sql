-- Other systems that want to be told what happens, at an address of theirs.
create table webhook_subscription (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    name text not null,
    address text not null,
    -- what messages are signed with; it must be readable to sign
    secret bytea not null,
    -- the one before it, with which messages are signed too until a moment
    previous_secret bytea,
    previous_until timestamptz,
    -- types of messages, with a space between
    types text not null,
    person_id bigint,
    made_at timestamptz not null,
    -- since when nothing has arrived; null while what is sent arrives
    failing_since timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references organisation_person
);
call radslag_protect('webhook_subscription');

-- A stretch of time in which nothing is sent.
create table webhook_stop (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    subscription_id bigint not null,
    reason text not null check (reason in ('FAILING', 'GONE', 'BY_HAND')),
    from_at timestamptz not null,
    until_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, subscription_id) references webhook_subscription on delete cascade
);
create unique index webhook_stop_now on webhook_stop (organisation_id, subscription_id) where until_at is null;
call radslag_protect('webhook_stop');

-- What happened, once, as it is sent to each that wants it.
create table webhook_message (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    -- what happened, so that it is told once however often the event is delivered
    occasion text not null,
    word text not null,
    type text not null,
    body text not null,
    at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, occasion)
);
create index webhook_message_at on webhook_message (organisation_id, at);
call radslag_protect('webhook_message');

create table webhook_delivery (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    message_id bigint not null,
    subscription_id bigint not null,
    attempts int not null default 0,
    -- when to try next; null when it has arrived or was given up
    next_at timestamptz,
    arrived_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, message_id, subscription_id),
    foreign key (organisation_id, message_id) references webhook_message on delete cascade,
    foreign key (organisation_id, subscription_id) references webhook_subscription on delete cascade
);
create index webhook_delivery_next on webhook_delivery (organisation_id, next_at) where next_at is not null;
create index webhook_delivery_of on webhook_delivery (organisation_id, subscription_id, id);
call radslag_protect('webhook_delivery');

create table webhook_attempt (
    organisation_id bigint not null default radslag_organisation() references organisation,
    id bigint generated always as identity,
    delivery_id bigint not null,
    at timestamptz not null,
    -- what the receiver answered with; null when it did not
    status int,
    -- why there was no answer; empty when there was one
    fault text not null,
    milliseconds int not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, delivery_id) references webhook_delivery on delete cascade
);
create index webhook_attempt_of on webhook_attempt (organisation_id, delivery_id, id);
call radslag_protect('webhook_attempt');
