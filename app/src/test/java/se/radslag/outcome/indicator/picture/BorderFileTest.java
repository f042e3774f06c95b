package se.radslag.outcome.indicator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class BorderFileTest {

    /** Two invented municipalities that all other tests leave alone: squares a degree wide. */
    private static final String SQUARES = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "id": "9901", "properties": {"name": "Björkå"}, "geometry": {"type": "Polygon",
                "coordinates": [[[15, 60], [16, 60], [16, 61], [15, 61], [15, 60]]]}},
              {"type": "Feature", "properties": {"id": "9902"}, "geometry": {"type": "MultiPolygon",
                "coordinates": [[[[17, 60], [18, 60], [18, 61], [17, 60]]], [[[19, 58], [19.5, 58], [19.5, 58.5], [19, 58]]]]}}]}
            """;

    private static List<Border> read(String file) throws IOException, BorderFile.Unreadable {
        return BorderFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(String file) throws IOException {
        try {
            read(file);
            return "";
        } catch (BorderFile.Unreadable e) {
            return e.key() + " " + e.what();
        }
    }

    @Test
    void theMeridianOfTheMapIsStraightAndADegreeIsOneHundredAndElevenKilometres() {
        Projection.Spot south = Projection.of(15, 60);
        Projection.Spot north = Projection.of(15, 61);

        assertThat(north.x()).isEqualTo(south.x());
        // One degree is 6 371 km · π / 180 = 111.2 km, at 14 000 points to 6 371 km.
        assertThat(south.y() - north.y()).isEqualTo(244);
        // At 60° north a degree of longitude is half as wide.
        assertThat(Projection.of(16, 60).x() - south.x()).isEqualTo(122);
        // The country's ends lie within the picture: Treriksröset, Smygehuk, Haparanda and the islands of Koster.
        for (double[] end : new double[][] {{20.55, 69.06}, {13.36, 55.34}, {24.16, 65.83}, {11.0, 58.87}}) {
            Projection.Spot spot = Projection.of(end[0], end[1]);
            assertThat(spot.x()).isBetween(0L, (long) Projection.WIDTH);
            assertThat(spot.y()).isBetween(0L, (long) Projection.HEIGHT);
        }
    }

    @Test
    void polygonsBecomePaths() throws Exception {
        List<Border> borders = read(SQUARES);

        assertThat(borders).extracting(Border::municipality).containsExactlyInAnyOrder("9901", "9902");
        assertThat(borders).allSatisfy(border -> assertThat(border.path()).matches("(M\\d+ \\d+(l-?\\d+[ -]\\d+)+z)+"));
        Border square = borders.stream()
                .filter(border -> border.municipality().equals("9901"))
                .findFirst()
                .orElseThrow();
        Extent extent = Extent.of(List.of(square.path()));
        assertThat(extent.east() - extent.west()).isBetween(121L, 123L);
        assertThat(extent.south() - extent.north()).isBetween(243L, 246L);
    }

    @Test
    void aFileThatIsNotBordersIsRefusedWithTheReason() throws IOException {
        assertThat(refusal("<html>Not found</html>")).startsWith("comparison.borders.not-json");
        assertThat(refusal("{\"type\": \"Topology\", \"objects\": {}}")).startsWith("comparison.borders.no-features");
        assertThat(refusal(SQUARES.replace("9902", "9901"))).isEqualTo("comparison.borders.twice 9901");
        assertThat(refusal(SQUARES.replace("9901", "Björkå"))).isEqualTo("comparison.borders.no-code Björkå");
        assertThat(refusal(SQUARES.replace("\"Polygon\"", "\"Point\"")))
                .isEqualTo("comparison.borders.no-polygon 9901");
        // Metres of SWEREF 99 TM instead of degrees.
        assertThat(refusal(SQUARES.replace("[17, 60]", "[610000, 6650000]")))
                .isEqualTo("comparison.borders.elsewhere 9902");
    }

    @Test
    void bordersTakeThePlaceOfThoseBeforeAndMapsAreDrawnFromThem() {
        var atlas = TestServer.bean(Atlas.class);
        var repository = TestServer.bean(BorderRepository.class);
        Town.create().in(() -> {
            List<Border> before = repository.list();
            repository.replace(read(SQUARES));
            var plan = atlas.draw(List.of(
                            new Atlas.Region("9901", "best", true, "Björkå: 1"),
                            new Atlas.Region("9902", "worst", false, "Norrvik: 2"),
                            new Atlas.Region("9999", "none", false, "Okänd: 3")))
                    .orElseThrow();
            assertThat(plan.shapes()).extracting(Atlas.Shape::words).containsExactly("Norrvik: 2", "Björkå: 1");
            assertThat(plan.viewBox()).isEqualTo("0 0 1470 3410");
            repository.replace(before);
            assertThat(atlas.draw(List.of(new Atlas.Region("9901", "best", true, "Björkå: 1"))))
                    .isEmpty();
            return null;
        });
    }
}
