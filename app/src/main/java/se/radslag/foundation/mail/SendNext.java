package se.radslag.foundation.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Frame;

/**
 * Sends one mail in a transaction of its own.
 *
 * <p>The letter's row is held while the SMTP server takes the mail, and marked before it is let go: two servers never
 * send the same letter, and a crash before the SMTP server has said yes loses nothing. A crash in the instant between
 * its yes and our commit sends the letter again; SMTP offers no way to avoid that. The mail then carries the same
 * Message-ID, by which most receivers show it once.
 */
@Component
class SendNext {

    /** When gathered letters leave, by the clock on the wall in Sweden. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_PAUSE_AFTER = 7;
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(5);

    private final LetterRepository letters;
    private final Composition composition;
    private final Carrier carrier;
    private final Organisations organisations;
    private final Clock clock;

    SendNext(
            LetterRepository letters,
            Composition composition,
            Carrier carrier,
            Organisations organisations,
            Clock clock) {
        this.letters = letters;
        this.composition = composition;
        this.carrier = carrier;
        this.organisations = organisations;
        this.clock = clock;
    }

    enum Result {
        SENT,
        /** The server would not take this one. */
        NOT_TAKEN,
        NOTHING_DUE,
        /** No server answers; all letters wait. */
        NO_SERVER
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Result send() {
        Instant now = clock.instant();
        Instant morning = latestMorning(now);
        return letters.takeNext(now, morning)
                .map(first -> send(
                        first.rhythm() == Rhythm.DAILY && first.personId() != null
                                ? letters.takeGathered(first.personId(), now, morning)
                                : List.of(first),
                        now))
                .orElse(Result.NOTHING_DUE);
    }

    private Result send(List<WrittenLetter> together, Instant now) {
        WrittenLetter first = together.getFirst();
        List<Long> ids = together.stream().map(WrittenLetter::id).toList();
        Organisation sender = organisations.current();
        Carrier.Receipt receipt = carrier.carry(
                composition.of(together, sender),
                first.address(),
                first.name(),
                sender,
                "letter-" + sender.id() + "-" + first.id());
        if (receipt == Carrier.Receipt.TAKEN) {
            letters.markSent(ids, now);
            return Result.SENT;
        }
        Instant until = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(first.attempts(), LONGEST_PAUSE_AFTER)));
        letters.postpone(ids, until);
        if (receipt == Carrier.Receipt.NO_SERVER) {
            letters.postponeAll(until);
            return Result.NO_SERVER;
        }
        if (first.writtenAt().isBefore(now.minus(GIVE_UP_AFTER))) {
            letters.markUndeliverable(ids, now);
        }
        return Result.NOT_TAKEN;
    }

    private static Instant latestMorning(Instant now) {
        ZonedDateTime today = now.atZone(Frame.ZONE).with(MORNING);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
