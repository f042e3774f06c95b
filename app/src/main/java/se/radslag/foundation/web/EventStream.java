package se.radslag.foundation.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Server-sent events to one open page: a connection that holds no thread. It is written to by one thread at a time;
 * whoever comes meanwhile goes away, and the page gets what is newest the next time.
 *
 * <p>When a connection ends, the container gives what belonged to it to the next one. Nobody may write to it by then, so
 * the container is kept waiting until what is being written has been written or has failed.
 */
public final class EventStream {

    private final AsyncContext context;
    private final ServletOutputStream out;
    /** Held while the connection is touched. */
    private final ReentrantLock touching = new ReentrantLock();

    private volatile boolean ending;
    private volatile boolean over;
    private volatile long told = -1;

    private EventStream(AsyncContext context) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
    }

    /**
     * Begins a stream as the answer to the request.
     *
     * @param ended told once when the connection is over, whoever has ended it
     * @throws IOException if the page has gone already
     */
    public static EventStream open(
            HttpServletRequest request, HttpServletResponse response, Consumer<EventStream> ended) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        // nginx hands events on at once when it is told to.
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        var stream = new EventStream(context);
        context.addListener(new End(() -> {
            stream.letGo();
            ended.accept(stream);
        }));
        return stream;
    }

    private record End(Runnable then) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            then.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        /** The page has gone: without completing, the container would go and look for a page of the error. */
        @Override
        public void onError(AsyncEvent event) {
            then.run();
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It is not started again.
        }
    }

    /** The number of what it was told last; less than any other before the first. */
    public long told() {
        return told;
    }

    /** Whether nothing more can be sent to it. */
    public boolean isOver() {
        return over;
    }

    /**
     * Sends the event unless one is being sent.
     *
     * @param number of what it tells
     */
    public void send(byte[] event, long number) {
        if (!touching.tryLock()) {
            return;
        }
        try {
            if (!over) {
                out.write(event);
                out.flush();
                told = number;
            }
        } catch (IOException | IllegalStateException gone) {
            // The container has seen it as well, and ends it.
            over = true;
        } finally {
            touching.unlock();
        }
        if (ending) {
            end();
        }
    }

    /** Ends it, when what is being sent has been sent. */
    public void end() {
        ending = true;
        if (!touching.tryLock()) {
            return;
        }
        try {
            if (!over) {
                over = true;
                context.complete();
            }
        } catch (IllegalStateException already) {
            // The container has ended it.
        } finally {
            touching.unlock();
        }
    }

    /** Returns when nobody writes to it any more, or will. */
    private void letGo() {
        touching.lock();
        try {
            over = true;
        } finally {
            touching.unlock();
        }
    }
}
