package se.radslag.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents the people of a municipality who stand behind proposals without writing any: the same ones every time. */
final class Residents {

    private static final String[] GIVEN = {
        "Anna",
        "Lars",
        "Maria",
        "Mikael",
        "Karin",
        "Anders",
        "Sara",
        "Johan",
        "Kristina",
        "Per",
        "Lena",
        "Nils",
        "Emma",
        "Lennart",
        "Elin",
        "Jan",
        "Fatima",
        "Hassan",
        "Leyla",
        "Omar",
        "Zahra",
        "Ahmed",
        "Mona",
        "Peter",
        "Ulla",
        "Hans",
        "Astrid",
        "Gustav",
        "Linnea",
        "Oscar",
        "Maja",
        "Viktor",
        "Aino",
        "Pekka",
        "Svetlana",
        "Ivan",
        "Agnieszka",
        "Piotr",
        "Yasmin",
        "Ibrahim",
        "Therese",
        "Magnus",
        "Åsa",
        "Göran",
        "Ylva",
        "Björn",
        "Sofie",
        "Jonas",
        "Helena",
        "Daniel"
    };
    private static final String[] FAMILY = {
        "Andersson",
        "Johansson",
        "Karlsson",
        "Nilsson",
        "Eriksson",
        "Larsson",
        "Olsson",
        "Persson",
        "Svensson",
        "Gustafsson",
        "Pettersson",
        "Jonsson",
        "Hansson",
        "Lindberg",
        "Lindström",
        "Lundgren",
        "Berglund",
        "Fransson",
        "Holm",
        "Sjöberg",
        "Nyström",
        "Åberg",
        "Öhman",
        "Hedlund",
        "Ali",
        "Hassan",
        "Mohamed",
        "Virtanen",
        "Korhonen",
        "Kowalska",
        "Petrović",
        "Hadžić",
        "Nguyen",
        "Rahimi",
        "Yılmaz",
        "Tesfaye",
        "Lindgren",
        "Mattsson",
        "Ekström",
        "Sandberg"
    };
    private static final Set<String> WOMEN = Set.of(
            "Anna",
            "Maria",
            "Karin",
            "Sara",
            "Kristina",
            "Lena",
            "Emma",
            "Elin",
            "Fatima",
            "Leyla",
            "Zahra",
            "Mona",
            "Ulla",
            "Astrid",
            "Linnea",
            "Maja",
            "Aino",
            "Svetlana",
            "Agnieszka",
            "Yasmin",
            "Therese",
            "Åsa",
            "Ylva",
            "Sofie",
            "Helena",
            "Eva",
            "Mirjam",
            "Sofia",
            "Hanna",
            "Zeynep",
            "Malin",
            "Gunilla",
            "Katarina",
            "Ida",
            "Ingrid",
            "Elsa",
            "Nora",
            "Ulla-Britt",
            "Marja-Leena",
            "Amina",
            "Hodan",
            "Dina",
            "Selma",
            "Petra",
            "Lovisa",
            "Birgitta",
            "Olena",
            "Anna-Karin",
            "Alma",
            "Gun",
            "Thi",
            "Wilma",
            "Cecilia",
            "Ellen",
            "Sara-Elle",
            "Jasmin",
            "Pirjo",
            "Agneta",
            "Sahra",
            "Josefin",
            "Margareta",
            "Inga-Maj",
            "Tove",
            "Emelie");
    private static final int OLDEST = 1937;
    private static final int YOUNGEST = 2012;

    private final Random random;
    private final String domain;

    /** @param domain the part of their addresses after the at sign */
    Residents(String domain) {
        this.random = new Random(domain.hashCode());
        this.domain = domain;
    }

    record Resident(String name, String email, @Nullable Long areaId, int birthYear) {}

    /** As many people as asked for, each of another name, spread over the areas and the years of birth. */
    List<Resident> invent(int count, List<Long> areas) {
        var combinations = new ArrayList<Integer>();
        for (int i = 0; i < GIVEN.length * FAMILY.length; i++) {
            combinations.add(i);
        }
        java.util.Collections.shuffle(combinations, random);
        return combinations.stream()
                .limit(count)
                .map(i -> resident(GIVEN[i / FAMILY.length], FAMILY[i % FAMILY.length], areas))
                .toList();
    }

    private Resident resident(String given, String family, List<Long> areas) {
        return new Resident(
                given + " " + family,
                ascii(given) + "." + ascii(family) + "@" + domain,
                areas.isEmpty() ? null : areas.get(random.nextInt(areas.size())),
                random.nextInt(OLDEST, YOUNGEST));
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name.replace("ı", "i"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the name, the given one first, is a woman's. */
    static boolean isWoman(String name) {
        return WOMEN.contains(name.replaceAll(" .*", ""));
    }
}
