package se.radslag.foundation.safety;

import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Tokens;
import se.radslag.foundation.web.TooOften;

/** Limits how often someone may do something, counted together by all servers. */
@Component
public class RateLimits {

    private final RateRepository rates;

    RateLimits(RateRepository rates) {
        this.rates = rates;
    }

    /**
     * Counts one attempt. To be called outside the transaction of what is attempted, so that a failed attempt counts.
     *
     * @param what the act, such as {@code code-sent}
     * @param who by whom or to whom: an e-mail address, a network address, a person's id
     * @param most attempts allowed in the window
     * @param window begins with the first attempt
     * @throws TooOften if there were more; it says when to try again
     */
    public void take(String what, String who, int most, Duration window) {
        RateRepository.Rate rate =
                rates.take(Tokens.hash(what + "\n" + who.strip().toLowerCase(Locale.ROOT)), window);
        if (rate.attempts() > most) {
            throw new TooOften(rate.until().toInstant());
        }
    }

    /**
     * The part of a network address that one household or school answers for: all of an IPv4 address, the first 64 bits
     * of an IPv6 address.
     */
    public static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 3
                ? address
                : String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
