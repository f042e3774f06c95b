package se.radslag.foundation.events;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Frame;
import tools.jackson.databind.json.JsonMapper;

/**
 * The work that waits in the database for any server to do it: deliveries of events, and chores. A chore goes through all
 * organisations, which takes its time where they are many; so chores have threads of their own, and no delivery waits for one.
 */
@Component
class Background implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final boolean enabled;
    private final OneTimeTask<Delivery> delivery;
    private final SchedulerClient client;
    private final List<Scheduler> schedulers;
    private final Deliverer deliverer;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    Background(
            DataSource database,
            Deliverer deliverer,
            Organisations organisations,
            TransactionTemplate transaction,
            JsonMapper json,
            List<Chore> chores,
            @Value("${radslag.background:true}") boolean enabled,
            @Value("${radslag.polling:1s}") Duration polling) {
        this.enabled = enabled;
        this.deliverer = deliverer;
        this.organisations = organisations;
        this.transaction = transaction;
        this.delivery = Tasks.oneTime("event", Delivery.class)
                .onFailure((complete, operations) -> operations.reschedule(
                        complete, complete.getTimeDone().plus(pause(complete.getExecution().consecutiveFailures))))
                .execute((instance, context) -> this.deliverer.deliver(instance.getData()));
        var serializer = new Json(json);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), delivery)
                .serializer(serializer)
                .build();
        Scheduler deliveries = Scheduler.create(database, delivery)
                .serializer(serializer)
                .threads(4)
                .pollingInterval(polling)
                .shutdownMaxWait(PATIENCE)
                .build();
        Scheduler recurring = Scheduler.create(database)
                .startTasks(chores.stream().map(this::recurring).toList())
                .tableName("scheduled_chores")
                .serializer(serializer)
                .threads(2)
                .pollingInterval(polling)
                .shutdownMaxWait(PATIENCE)
                .build();
        this.schedulers = List.of(deliveries, recurring);
    }

    /** Stores a delivery with the current transaction. */
    void deliver(String id, Delivery what) {
        client.scheduleIfNotExists(delivery.instance(id, what), Instant.now());
    }

    /** The time to wait after so many failures in a row before the next: twice as long each time, up to an hour. */
    static Duration pause(int failures) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private RecurringTask<Void> recurring(Chore chore) {
        Schedule schedule = chore.at()
                .<Schedule>map(time -> Schedules.daily(Frame.ZONE, time))
                .orElseGet(() -> FixedDelay.of(chore.every()));
        return Tasks.recurring(chore.name(), schedule)
                .execute((instance, context) -> organisations.list().forEach(organisation -> run(chore, organisation)));
    }

    private void run(Chore chore, Organisation organisation) {
        try {
            Tenancy.run(organisation.id(), () -> transaction.executeWithoutResult(status -> chore.run()));
        } catch (RuntimeException e) {
            LOG.error("Chore {} failed for {}", chore.name(), organisation.slug(), e);
        }
    }

    @Override
    public void start() {
        if (enabled) {
            schedulers.forEach(Scheduler::start);
        }
    }

    @Override
    public void stop() {
        if (enabled) {
            schedulers.forEach(Scheduler::stop);
        }
    }

    @Override
    public boolean isRunning() {
        return schedulers.stream()
                .map(Scheduler::getSchedulerState)
                .allMatch(state -> state.isStarted() && !state.isShuttingDown());
    }

    private record Json(JsonMapper json) implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return json.readValue(data, type);
        }
    }
}
