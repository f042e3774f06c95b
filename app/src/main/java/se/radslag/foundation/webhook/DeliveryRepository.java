package se.radslag.foundation.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages, and how they come along on their way to each receiver. */
@Repository
class DeliveryRepository {

    private static final String SELECT = """
            select delivery.id, message.type, message.word, message.at, delivery.attempts, delivery.next_at,
                   delivery.arrived_at, last.status, coalesce(last.fault, '') as fault, message.body
            from webhook_delivery delivery
            join webhook_message message
              on message.organisation_id = delivery.organisation_id and message.id = delivery.message_id
            left join lateral (select status, fault from webhook_attempt attempt
                               where attempt.organisation_id = delivery.organisation_id
                                 and attempt.delivery_id = delivery.id
                               order by attempt.id desc limit 1) last on true
            """;

    private final JdbcClient sql;

    DeliveryRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Ids of the subscriptions that want messages of the type and are not stopped. */
    List<Long> listWanting(String type) {
        return sql.sql("""
                select id from webhook_subscription subscription
                where :type = any (string_to_array(types, ' '))
                  and not exists (select from webhook_stop stop
                                  where stop.organisation_id = subscription.organisation_id
                                    and stop.subscription_id = subscription.id and stop.until_at is null)
                order by id
                """).param("type", type).query(Long.class).list();
    }

    /** Adds a message and returns its id; empty if the occasion has been told. */
    Optional<Long> addMessage(String occasion, String word, String type, String body, Instant at) {
        return sql.sql("""
                insert into webhook_message (occasion, word, type, body, at) values (:occasion, :word, :type, :body, :at)
                on conflict (organisation_id, occasion) do nothing returning id
                """)
                .param("occasion", occasion)
                .param("word", word)
                .param("type", type)
                .param("body", body)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    void add(long messageId, Collection<Long> subscriptionIds, Instant at) {
        sql.sql("""
                insert into webhook_delivery (message_id, subscription_id, next_at)
                select :message, id, :at from webhook_subscription where id = any (:subscriptions)
                """)
                .param("message", messageId)
                .param("at", Timestamp.from(at))
                .param("subscriptions", subscriptionIds.toArray(Long[]::new))
                .update();
    }

    /** Takes the message that has waited longest for this transaction; others pass it by. */
    Optional<Delivery.Due> takeNext(Instant now) {
        return sql.sql("""
                select delivery.id, delivery.subscription_id, subscription.address, subscription.secret,
                       case when subscription.previous_until > :now then subscription.previous_secret end
                           as previous_secret,
                       message.word, message.type, message.body, delivery.attempts
                from webhook_delivery delivery
                join webhook_subscription subscription
                  on subscription.organisation_id = delivery.organisation_id
                 and subscription.id = delivery.subscription_id
                join webhook_message message
                  on message.organisation_id = delivery.organisation_id and message.id = delivery.message_id
                where delivery.next_at <= :now
                  and not exists (select from webhook_stop stop
                                  where stop.organisation_id = subscription.organisation_id
                                    and stop.subscription_id = subscription.id and stop.until_at is null)
                order by delivery.next_at limit 1 for update of delivery skip locked
                """)
                .param("now", Timestamp.from(now))
                .query(Delivery.Due.class)
                .optional();
    }

    void addAttempt(long deliveryId, Instant at, @Nullable Integer status, String fault, int milliseconds) {
        sql.sql("""
                insert into webhook_attempt (delivery_id, at, status, fault, milliseconds)
                values (:delivery, :at, :status, :fault, :milliseconds)
                """)
                .param("delivery", deliveryId)
                .param("at", Timestamp.from(at))
                .param("status", status)
                .param("fault", fault)
                .param("milliseconds", milliseconds)
                .update();
    }

    void markArrived(long deliveryId, Instant at) {
        sql.sql("""
                update webhook_delivery set attempts = attempts + 1, next_at = null, arrived_at = :at where id = :id
                """).param("id", deliveryId).param("at", Timestamp.from(at)).update();
    }

    /** Notes an attempt in vain; it is tried next at the moment, or never again by itself. */
    void postpone(long deliveryId, @Nullable Instant nextAt) {
        sql.sql("update webhook_delivery set attempts = attempts + 1, next_at = :next where id = :id")
                .param("id", deliveryId)
                .param("next", nextAt == null ? null : Timestamp.from(nextAt))
                .update();
    }

    /** Sends it again, as if it had never been tried. */
    boolean again(long subscriptionId, long deliveryId, Instant at) {
        return sql.sql("""
                        update webhook_delivery set attempts = 0, next_at = :at, arrived_at = null
                        where id = :id and subscription_id = :subscription
                        """)
                        .param("id", deliveryId)
                        .param("subscription", subscriptionId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The deliveries to the subscription, the latest first, from the first before an id. */
    List<Delivery> list(long subscriptionId, long beforeId, int most) {
        return sql.sql(SELECT + """
                 where delivery.subscription_id = :subscription and delivery.id < :before
                 order by delivery.id desc limit :most
                """)
                .param("subscription", subscriptionId)
                .param("before", beforeId)
                .param("most", most)
                .query(Delivery.class)
                .list();
    }

    /** Removes messages from before the moment, with all that is known of their sending. */
    int removeBefore(Instant moment) {
        return sql.sql("delete from webhook_message where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
