package se.radslag.opinionmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdIndexTest {

    @Test
    void idsAreNumberedAsTheyAreMet() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var index = new IdIndex();
            List<String> met = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                String id =
                        switch (random.nextInt(4)) {
                            case 0 -> "namn " + random.nextInt(200);
                            case 1 -> "" + random.nextInt(500);
                            case 2 -> "" + (random.nextInt(-300, 300) + (1L << 22));
                            default -> "" + (random.nextInt(300) - 200) * 1_000_000_007L;
                        };
                long number = Statements.asNumber(id);
                boolean named = number == CsvRows.NO_NUMBER;
                assertThat(named ? index.find(id) : index.find(number)).isEqualTo(met.indexOf(id));
                if (!met.contains(id)) {
                    met.add(id);
                }
                assertThat(named ? index.intern(id) : index.intern(number)).isEqualTo(met.indexOf(id));
            }
            assertThat(index.size()).isEqualTo(met.size());
            for (int i = 0; i < met.size(); i++) {
                assertThat(index.id(i)).isEqualTo(met.get(i));
            }
        }
    }
}
