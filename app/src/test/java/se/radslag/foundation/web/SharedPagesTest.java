package se.radslag.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.radslag.testing.TestServer;

/** Residents share what is the same for all of them; who works here or has just done something sees it as it is now. */
class SharedPagesTest {

    private final SharedPages pages = new SharedPages(Duration.ofMinutes(10));
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void residentsShareAPart() {
        assertThat(seen(resident(1))).isEqualTo(1);
        assertThat(seen(resident(2))).isEqualTo(1);
    }

    @Test
    void anotherPartAnotherOrganisationAndAnotherLanguageAreOthers() {
        assertThat(seen(resident(1))).isEqualTo(1);
        assertThat(pages.part(frame(resident(1)), "other", made::incrementAndGet))
                .isEqualTo(2);
        assertThat(seen(visitor(8, 1, Set.of(Role.RESIDENT), Messages.SWEDISH))).isEqualTo(3);
        assertThat(seen(visitor(7, 1, Set.of(Role.RESIDENT), java.util.Locale.ENGLISH)))
                .isEqualTo(4);
    }

    @Test
    void whoWorksHereSeesItAsItIsNow() {
        Visitor officer = visitor(7, 3, Set.of(Role.RESIDENT, Role.OFFICER), Messages.SWEDISH);

        assertThat(seen(resident(1))).isEqualTo(1);
        assertThat(seen(officer)).isEqualTo(2);
        assertThat(seen(officer)).isEqualTo(3);
        assertThat(seen(resident(1))).as("and leaves what others share").isEqualTo(1);
    }

    @Test
    void whoHasJustDoneSomethingSeesIt() {
        seen(resident(1));

        pages.noteAct(resident(1));

        assertThat(seen(resident(1))).isEqualTo(2);
        assertThat(seen(resident(2))).isEqualTo(1);
    }

    @Test
    void whatTheStaffDoesEveryoneSees() {
        Visitor officer = visitor(7, 3, Set.of(Role.RESIDENT, Role.OFFICER), Messages.SWEDISH);
        Visitor elsewhere = visitor(8, 1, Set.of(Role.RESIDENT), Messages.SWEDISH);
        seen(resident(1));
        seen(elsewhere);

        pages.noteDone(resident(2));
        assertThat(seen(resident(1))).as("what a resident does waits").isEqualTo(1);

        pages.noteDone(officer);
        assertThat(seen(resident(1))).isEqualTo(3);
        assertThat(seen(elsewhere)).as("another organisation").isEqualTo(2);
    }

    @Test
    void whoHasNotSignedInSeesWhatTheStaffHasDone() {
        Visitor officer = visitor(7, 3, Set.of(Role.RESIDENT, Role.OFFICER), Messages.SWEDISH);
        assertThat(title()).isEqualTo("Page 1");
        assertThat(title()).isEqualTo("Page 1");

        pages.noteDone(officer);

        assertThat(title()).isEqualTo("Page 2");
    }

    private String title() {
        Frame frame = frame(Visitor.unknown(7, Messages.SWEDISH));
        Html page = pages.of(frame, () -> new SharedPages.Shared("Page " + made.incrementAndGet(), output -> {}));
        return ((SharedPages.Shared) page.page()).title();
    }

    private int seen(Visitor visitor) {
        return pages.part(frame(visitor), "part", made::incrementAndGet);
    }

    private static Visitor resident(long id) {
        return visitor(7, id, Set.of(Role.RESIDENT), Messages.SWEDISH);
    }

    private static Visitor visitor(long organisation, long id, Set<Role> roles, java.util.Locale language) {
        return new Visitor(
                organisation,
                new Visitor.Known(id, "Amina " + id),
                roles,
                Map.of(),
                Assurance.CONFIRMED_ADDRESS,
                language,
                null);
    }

    private static Frame frame(Visitor visitor) {
        return TestServer.bean(Frames.class).frame(visitor, new Look("Björkå", null, "", null), "", "/", "nonce", null);
    }
}
