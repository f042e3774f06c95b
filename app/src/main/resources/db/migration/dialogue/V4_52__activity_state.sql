-- Whether people can take part in an activity on a day. It is said here for all who ask; the planner writes it into their
-- queries, so that asking costs no call, and whether the dialogue is paused is looked up only where it matters.
create function dialogue_activity_state(
    published_at timestamptz, closed_at timestamptz, paused boolean, opens_on date, closes_on date, today date) returns text
    language sql immutable parallel safe
    return case
        when published_at is null then 'DRAFT'
        when today < opens_on then 'PLANNED'
        when today > closes_on or closed_at is not null then 'CLOSED'
        when paused then 'PAUSED'
        else 'OPEN'
    end;
