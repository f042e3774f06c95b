package se.radslag.dialogue.opendata;

import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The places for those who fetch data, on this server. A file holds a connection to the database for as long as its
 * reader takes; without a limit, a few slow readers would shut everyone else out.
 */
@Component
class Places {

    private final Semaphore free;

    /** @param all how many files are written at once */
    Places(@Value("${radslag.exports:4}") int all) {
        this.free = new Semaphore(all);
    }

    /** Takes a place, to be {@linkplain #leave left} again; false if there is none. */
    boolean take() {
        return free.tryAcquire();
    }

    void leave() {
        free.release();
    }
}
