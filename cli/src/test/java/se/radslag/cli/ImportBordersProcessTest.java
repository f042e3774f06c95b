package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Borders of municipalities taken in by the program as a process: all of a file or nothing, and drawn as a map. */
@Tag("process")
class ImportBordersProcessTest {

    private static final String TALLVIK = feature("9901", "Polygon", "[[[15, 60], [16, 60], [16, 61], [15, 60]]]");
    private static final String SKOGEN =
            feature("9902", "MultiPolygon", "[[[[17, 60], [18, 60], [18, 61], [17, 60]]]]");

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private static String feature(String id, String type, String coordinates) {
        return """
                {"type": "Feature", "id": "%s", "geometry": {"type": "%s", "coordinates": %s}}""".formatted(id, type, coordinates);
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",\n", features) + "]}";
    }

    private Program.Ended take(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("borders.geojson"), content);
        return Program.run(home, "import", "borders", file.toString());
    }

    private void refused(String content, String why) throws Exception {
        Program.Ended ended = take(content);
        assertThat(ended.output()).contains(why).doesNotContain("Exception");
        assertThat(ended.code()).as(why).isEqualTo(2);
    }

    @Test
    void aWholeFileTakesThePlaceOfTheOneBeforeAndABrokenOneChangesNothing() throws Exception {
        takeInFigures();
        assertThat(take(collection(TALLVIK)).output()).contains("The borders of 1 municipalities were imported.");
        Program.Ended both = take(collection(TALLVIK, SKOGEN));
        assertThat(both.output()).contains("The borders of 2 municipalities were imported.");
        assertThat(both.code()).isZero();

        refused("", "has no areas");
        refused("{\"type\": \"Topology\", \"objects\": {}}", "not TopoJSON");
        refused("<!doctype html>", "not JSON");
        refused(collection(TALLVIK, TALLVIK), "9901 stands twice");
        refused(collection(TALLVIK, feature("skog", "Polygon", "[]")), "“skog”");
        refused(collection(TALLVIK, feature("9902", "Point", "[17, 60]")), "9902 has no surface");
        refused(
                collection(TALLVIK, feature("9902", "Polygon", "[[[674000, 6580000], [674100, 6580000]]]")),
                "9902 has a point outside Sweden");
        Program.Ended nowhere = Program.run(
                home, "import", "borders", folder.resolve("borta.geojson").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.output()).contains("borta.geojson");

        try (Program program = Program.serve(home)) {
            String page = program.get("/bjorka/nyckeltal/N00001?kommun=9901");
            assertThat(Pattern.compile("<path class=\"[^\"]*\" data-colour|<path data-colour")
                            .matcher(page)
                            .results()
                            .count())
                    .as("municipalities on the map")
                    .isEqualTo(2);
        }
    }

    private void takeInFigures() throws Exception {
        Files.writeString(folder.resolve("kpi.csv"), """
                id,title,description,is_divided_by_gender,municipality_type,auspice,operating_area,perspective,prel_publication_date,publication_date,publ_period,has_ou_data
                N00001,"Nöjda, andel (%)",Enkät,False,K,T,Demokrati,Resurser,,,2025,False
                """);
        Files.writeString(folder.resolve("municipality.json"), """
                {"values": [{"id": "9901", "title": "Tallvik", "type": "K"}, {"id": "9902", "title": "Skogen", "type": "K"}]}
                """);
        Files.writeString(
                folder.resolve("values_all.csv"),
                "kpi,municipality,year,gender,value\nN00001,9901,2020,T,1\nN00001,9902,2020,T,2\n");
        assertThat(Program.run(home, "import", "kolada", "--from", folder.toString(), "--retrieved", "2026-05-01")
                        .code())
                .isZero();
    }
}
