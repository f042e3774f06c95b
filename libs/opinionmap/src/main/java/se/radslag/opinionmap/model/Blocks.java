package se.radslag.opinionmap.model;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Work in numbered pieces, done by some threads in any order. Results must go to a place that the number says. */
public final class Blocks {

    private Blocks() {}

    /** Does pieces 0 to count - 1 and returns when all are done. The first failure is thrown. */
    public static void run(int count, int threads, IntConsumer piece) {
        int workers = Math.min(count, threads);
        if (workers <= 1) {
            for (int i = 0; i < count; i++) {
                piece.accept(i);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                    piece.accept(i);
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            }
        };
        Thread[] others = new Thread[workers - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = Thread.ofPlatform().daemon().name("opinionmap-" + i).start(work);
        }
        work.run();
        join(others);
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
        }
    }

    private static void join(Thread[] threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
