package se.radslag.foundation.api;

import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets use cases write what another system sends, once for each of its words, in one transaction. */
@Component
@Transactional
public class WriteOnce {

    private final RequestRepository requests;

    WriteOnce(RequestRepository requests) {
        this.requests = requests;
    }

    /**
     * Writes, unless the key has sent the same before.
     *
     * @param write writes and returns the id of what it wrote; a {@link Refusal} undoes all of it
     * @return the id of what was written, now or before
     * @throws Refusal if the word was sent before with something else
     */
    public long of(ApiKey key, Once once, Body body, LongSupplier write) {
        byte[] fingerprint = body.fingerprint(once.path());
        Optional<RequestRepository.Request> before = requests.claim(key.id(), once.word(), fingerprint);
        if (before.isEmpty()) {
            long id = write.getAsLong();
            requests.settle(key.id(), once.word(), id);
            return id;
        }
        if (!MessageDigest.isEqual(before.get().fingerprint(), fingerprint)) {
            throw new Refusal(Fault.IDEMPOTENCY_KEY_REUSED);
        }
        return Objects.requireNonNull(before.get().writtenId());
    }
}
