package se.radslag.dialogue.following;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;

/** Posts letters about something that happened, once to each person, however often the event is delivered. */
@Component
public class Notices {

    private final NoticeRepository notices;
    private final Postbox postbox;

    Notices(NoticeRepository notices, Postbox postbox) {
        this.notices = notices;
        this.postbox = postbox;
    }

    /**
     * Posts the letters to those who have not been told of the occasion, in the current transaction.
     *
     * @param occasion what happened, such as {@code answer/17/1}
     * @param letters at most one to each person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(String occasion, Collection<Letter> letters) {
        Set<Long> untold = new HashSet<>(
                notices.note(occasion, letters.stream().map(Letter::personId).toList()));
        postbox.postAll(letters.stream()
                .filter(letter -> untold.contains(letter.personId()))
                .toList());
    }
}
