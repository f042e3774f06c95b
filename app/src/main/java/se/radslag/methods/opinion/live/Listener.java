package se.radslag.methods.opinion.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One open page. It is written to by one thread at a time; whoever comes meanwhile goes away, and the page gets what is
 * newest the next time.
 */
final class Listener {

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ending;
    private volatile boolean over;
    private volatile long told = -1;

    /** @throws IOException if the page has gone already */
    Listener(AsyncContext context) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
    }

    /** The number of what it was told last; less than any other before the first. */
    long told() {
        return told;
    }

    /** Whether nothing more can be sent to it. */
    boolean isOver() {
        return over;
    }

    /**
     * Sends the event unless one is being sent.
     *
     * @param number of what it tells
     */
    void send(byte[] event, long number) {
        if (over || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            out.write(event);
            out.flush();
            told = number;
        } catch (IOException | IllegalStateException gone) {
            // The container ends it and tells so. Touching it again could end another that has been given its place,
            // so it stays busy for good.
            over = true;
            return;
        }
        busy.set(false);
        if (ending) {
            end();
        }
    }

    /** Ends it, when what is being sent has been sent: the container may give what it writes to away at once. */
    void end() {
        ending = true;
        if (busy.compareAndSet(false, true) && !over) {
            over = true;
            try {
                context.complete();
            } catch (IllegalStateException already) {
                // The container has ended it.
            }
        }
    }

    /** The container has ended it. */
    void ended() {
        over = true;
    }
}
