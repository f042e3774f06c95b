package se.radslag.methods.opinion.live;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.web.EventStream;
import se.radslag.foundation.web.Frame;

/**
 * Tells open pages what changes. Once a second it asks for the counts of all conversations that somebody listens to, one
 * question for each organisation, and sends those that have changed to all who listen: however many vote, a page hears of
 * it once a second at most. A page that is slow to read misses what came meanwhile and gets what is newest.
 *
 * <p>A listener holds a connection and no thread. There is room for so many as the memory carries; those who come later
 * are told to ask now and then instead. When the phase closes everyone is told so, and the connections end.
 */
@Component("opinionHub")
class Hub implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** A line now and then shows whether the page is still there, and keeps proxies from ending the connection. */
    private static final int LOOKS_TO_HEARTBEAT = 25;

    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final long OF_MEMORY_A_LISTENER = 64 * 1024L;
    private static final int MOST = 5_000;

    private final CountsRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int most;
    private final Map<Room, Audience> audiences = new ConcurrentHashMap<>();
    private final AtomicInteger listening = new AtomicInteger();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Thread looker;
    private int looks;

    /** @param wished how many may listen at once; 0 for what half of the memory carries, at most {@value #MOST} */
    Hub(
            CountsRepository repository,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${radslag.opinion.listeners:0}") int wished) {
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
        this.most =
                wished > 0 ? wished : (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / 2 / OF_MEMORY_A_LISTENER);
    }

    /** A conversation of an organisation. */
    private record Room(long organisation, long activity) {}

    /** Who listens to a conversation, and what they are to know. */
    private static final class Audience {
        private final Set<EventStream> listeners = ConcurrentHashMap.newKeySet();
        private @Nullable Counts counts;
        private long number;
        private byte[] event = HEARTBEAT;
    }

    /** How many listen now. */
    int listening() {
        return listening.get();
    }

    /** How many listen to a conversation now. */
    int listens(long organisation, long activityId) {
        Audience audience = audiences.get(new Room(organisation, activityId));
        return audience == null ? 0 : audience.listeners.size();
    }

    /** Takes one more place; false if there is none, or the server is about to stop. Each is to be given back. */
    boolean take() {
        if (looker == null || listening.incrementAndGet() > most) {
            if (looker != null) {
                listening.decrementAndGet();
            }
            return false;
        }
        return true;
    }

    /** Lets the listener hear of the conversation of the organisation at hand; it has taken a place. */
    void add(long activityId, EventStream listener) {
        audiences.compute(new Room(Tenancy.organisation(), activityId), (room, there) -> {
            Audience audience = there == null ? new Audience() : there;
            audience.listeners.add(listener);
            return audience;
        });
        if (listener.isOver()) {
            remove(Tenancy.organisation(), activityId, listener);
        }
    }

    /** Gives back a place whose listener never came to hear anything. */
    void giveBack() {
        listening.decrementAndGet();
    }

    /** The listener has ended: its place is given back. */
    void remove(long organisation, long activityId, EventStream listener) {
        audiences.computeIfPresent(new Room(organisation, activityId), (room, audience) -> {
            if (audience.listeners.remove(listener)) {
                listening.decrementAndGet();
            }
            return audience.listeners.isEmpty() ? null : audience;
        });
    }

    /** Looks once, and tells everyone who does not know the newest. */
    void look() {
        looks++;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        Map<Long, List<Room>> byOrganisation =
                audiences.keySet().stream().collect(Collectors.groupingBy(Room::organisation));
        byOrganisation.forEach((organisation, rooms) -> {
            try {
                Tenancy.run(organisation, () -> look(rooms, today));
            } catch (RuntimeException e) {
                LOG.warn("The counts of organisation {} could not be looked up", organisation, e);
            }
        });
    }

    private void look(List<Room> rooms, LocalDate today) {
        Map<Long, Counts> found = transaction.execute(
                status -> repository.list(rooms.stream().map(Room::activity).toList(), today));
        for (Room room : rooms) {
            Audience audience = audiences.get(room);
            Counts counts = found == null ? null : found.get(room.activity());
            if (audience != null) {
                tell(audience, counts);
            }
        }
    }

    private void tell(Audience audience, @Nullable Counts counts) {
        if (counts != null && !counts.equals(audience.counts)) {
            audience.counts = counts;
            audience.number++;
            audience.event = ("event: " + (counts.open() ? "counts" : "closed") + "\ndata: " + counts.json() + "\n\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
        boolean closed = counts == null || !counts.open();
        boolean heartbeat = looks % LOOKS_TO_HEARTBEAT == 0;
        long number = audience.number;
        byte[] event = audience.event;
        for (EventStream listener : audience.listeners) {
            if (listener.told() != number || closed) {
                senders.execute(() -> {
                    listener.send(event, number);
                    if (closed) {
                        listener.end();
                    }
                });
            } else if (heartbeat) {
                senders.execute(() -> listener.send(HEARTBEAT, number));
            }
        }
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("opinion-live").unstarted(this::run);
        looker = thread;
        thread.start();
    }

    private void run() {
        while (looker == Thread.currentThread()) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (!audiences.isEmpty()) {
                look();
            }
        }
    }

    /** Ends all connections, so that the server need not wait for them. */
    @Override
    public void stop() {
        Thread running = looker;
        looker = null;
        if (running != null) {
            LockSupport.unpark(running);
        }
        audiences.values().forEach(audience -> audience.listeners.forEach(EventStream::end));
    }

    @Override
    public boolean isRunning() {
        return looker != null;
    }

    /** Stops before the server begins to wait for requests that are under way. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
