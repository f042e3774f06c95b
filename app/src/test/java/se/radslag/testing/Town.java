package se.radslag.testing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.demo.Demo;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.identity.Sessions;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;

/** An invented municipality for one test: nothing that other tests do can be seen in it. */
public final class Town {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Organisation organisation;

    private Town(Organisation organisation) {
        this.organisation = organisation;
    }

    public static Town create() {
        TestServer.address();
        int number = COUNT.incrementAndGet();
        return new Town(TestServer.bean(Organisations.class)
                .add("bjorka-" + number + "-" + Long.toString(System.nanoTime(), 36), "Björkå " + number, "#0b5d57"));
    }

    /** Björkå as the demo shows it, in full swing. All tests share it: what one of them changes, the others see. */
    public static Town demo() {
        return Demonstration.BJORKA;
    }

    private static final class Demonstration {

        static final Town BJORKA = load();

        private static Town load() {
            TestServer.bean(Demo.class).load();
            return new Town(
                    TestServer.bean(Organisations.class).findBySlug("bjorka").orElseThrow());
        }
    }

    /** An organisation that is there already, such as one of the demo. */
    public static Town of(Organisation organisation) {
        return new Town(organisation);
    }

    public Organisation organisation() {
        return organisation;
    }

    public long id() {
        return organisation.id();
    }

    /** Address of a path in this town. */
    public String url(String path) {
        return TestServer.address() + "/" + organisation.slug() + path;
    }

    /** Does the work as this town, in one transaction. */
    public <T> T in(Callable<T> work) {
        return as(null, work);
    }

    /** Does the work as this town in one transaction, on behalf of a person. */
    public <T> T as(Person person, Callable<T> work) {
        try {
            return Tenancy.in(
                    id(),
                    () -> Actor.as(
                            java.util.Optional.ofNullable(person).map(Person::id),
                            () -> TestServer.bean(TransactionTemplate.class).execute(status -> call(work))));
        } catch (Exception e) {
            throw e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
    }

    /** A person of this town with roles; a resident if none is named. */
    public Person person(String name, Role... roles) {
        return in(() -> {
            var people = TestServer.bean(PersonRepository.class);
            String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + COUNT.incrementAndGet()
                    + "@bjorka.example";
            long id = people.add(name, email, null, null);
            for (Role role : roles) {
                people.grant(id, role, null);
            }
            return new Person(id, name, email);
        });
    }

    /** Somebody who lives or works here already. */
    public Person known(String email) {
        var person = in(
                () -> TestServer.bean(PersonRepository.class).findByEmail(email).orElseThrow());
        return new Person(person.id(), person.name(), email);
    }

    /** A browser in which nobody has signed in. */
    public Client visitor() {
        return new Client(url(""));
    }

    /** A browser in which the person has signed in with a confirmed address. */
    public Client signedIn(Person person) {
        return signedIn(person, Assurance.CONFIRMED_ADDRESS);
    }

    public Client signedIn(Person person, Assurance assurance) {
        return visitor().cookie("radslag-session", session(person, assurance));
    }

    /** The token of a new session, for a cookie {@code radslag-session}. */
    public String session(Person person, Assurance assurance) {
        return in(() -> TestServer.bean(Sessions.class).open(person.id(), assurance));
    }

    public record Person(long id, String name, String email) {}

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Form fields, in pairs of name and value. */
    public static Map<String, String> fields(String... pairs) {
        var fields = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
