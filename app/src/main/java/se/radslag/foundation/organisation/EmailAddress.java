package se.radslag.foundation.organisation;

import java.util.regex.Pattern;

/** What can be an e-mail address; whether it is one, only a letter can tell. */
public final class EmailAddress {

    /** The longest address that can be. */
    public static final int MOST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\\\\\[\\]]+@[^\\s@<>\"(),:;\\\\\\[\\]]+\\.[^\\s@.]{2,}");

    private EmailAddress() {}

    public static boolean isLikely(String text) {
        String address = text.strip();
        return address.length() <= MOST && SHAPE.matcher(address).matches();
    }
}
