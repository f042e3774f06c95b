package se.radslag.foundation.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subscriptions of the organisation at hand. */
@Repository
class SubscriptionRepository {

    private static final String SELECT = """
            select subscription.id, subscription.name, subscription.address, subscription.types, person.name as made_by,
                   subscription.made_at, subscription.failing_since, stop.reason, stop.from_at
            from webhook_subscription subscription
            left join organisation_person person
              on person.organisation_id = subscription.organisation_id and person.id = subscription.person_id
            left join webhook_stop stop
              on stop.organisation_id = subscription.organisation_id and stop.subscription_id = subscription.id
             and stop.until_at is null
            """;

    private final JdbcClient sql;

    SubscriptionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param secret sealed */
    long add(
            String name, String address, String secret, Collection<String> types, @Nullable Long personId, Instant at) {
        return sql.sql("""
                insert into webhook_subscription (name, address, secret, types, person_id, made_at)
                values (:name, :address, :secret, :types, :person, :at) returning id
                """)
                .param("name", name)
                .param("address", address)
                .param("secret", secret)
                .param("types", String.join(" ", types))
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void change(long subscriptionId, String name, String address, Collection<String> types) {
        sql.sql("update webhook_subscription set name = :name, address = :address, types = :types where id = :id")
                .param("id", subscriptionId)
                .param("name", name)
                .param("address", address)
                .param("types", String.join(" ", types))
                .update();
    }

    /** Puts a new sealed secret in force; messages are signed with the old one, too, until the moment. */
    void rotate(long subscriptionId, String secret, Instant previousUntil) {
        sql.sql("""
                update webhook_subscription
                set previous_secret = secret, previous_until = :until, secret = :secret where id = :id
                """)
                .param("id", subscriptionId)
                .param("secret", secret)
                .param("until", Timestamp.from(previousUntil))
                .update();
    }

    List<Subscription> list() {
        return sql.sql(SELECT + " order by subscription.id")
                .query(SubscriptionRepository::subscription)
                .list();
    }

    Optional<Subscription> find(long subscriptionId) {
        return sql.sql(SELECT + " where subscription.id = :id")
                .param("id", subscriptionId)
                .query(SubscriptionRepository::subscription)
                .optional();
    }

    boolean remove(long subscriptionId) {
        return sql.sql("delete from webhook_subscription where id = :id")
                        .param("id", subscriptionId)
                        .update()
                == 1;
    }

    /** Lets nothing be sent any more; false if nothing was sent already. */
    boolean stop(long subscriptionId, Subscription.Stop reason, Instant at) {
        return sql.sql("""
                        insert into webhook_stop (subscription_id, reason, from_at) values (:id, :reason, :at)
                        on conflict do nothing
                        """)
                        .param("id", subscriptionId)
                        .param("reason", reason.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Lets messages be sent again; false if they were. */
    boolean start(long subscriptionId, Instant at) {
        sql.sql("update webhook_subscription set failing_since = null where id = :id")
                .param("id", subscriptionId)
                .update();
        return sql.sql("update webhook_stop set until_at = :at where subscription_id = :id and until_at is null")
                        .param("id", subscriptionId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Notes since when nothing arrives, unless that is known; null notes that something did. */
    void noteFailing(long subscriptionId, @Nullable Instant since) {
        sql.sql("""
                update webhook_subscription
                set failing_since = case when :since::timestamptz is null then null else coalesce(failing_since, :since) end
                where id = :id
                """)
                .param("id", subscriptionId)
                .param("since", since == null ? null : Timestamp.from(since))
                .update();
    }

    /** An administrator, to write a letter to. */
    record Reader(long personId, String name, @Nullable String language) {}

    List<Reader> listAdministrators() {
        return sql.sql("""
                select person.id as person_id, person.name, person.language
                from organisation_person person
                where person.email is not null and person.erased_at is null and exists (
                    select from organisation_role held
                    where held.organisation_id = person.organisation_id and held.person_id = person.id
                      and held.role = 'ADMINISTRATOR' and held.dialogue_id is null)
                order by person.id
                """).query(Reader.class).list();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        String types = row.getString("types");
        String reason = row.getString("reason");
        return new Subscription(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                types.isEmpty() ? Set.of() : Set.of(types.split(" ")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("failing_since")),
                reason == null ? null : Subscription.Stop.valueOf(reason),
                instant(row.getTimestamp("from_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
