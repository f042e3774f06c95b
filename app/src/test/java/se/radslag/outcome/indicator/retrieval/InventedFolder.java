package se.radslag.outcome.indicator.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A folder of invented figures in the shape of Kolada's: five places, and as many indicators as one likes. */
public final class InventedFolder {

    private final Path folder;
    private final List<String> indicators = new ArrayList<>();
    private final List<String> places = new ArrayList<>(List.of(
            place("0000", "Riket", "L"),
            place("0099", "Region Skog", "L"),
            place("9901", "Tallvik", "K"),
            place("9902", "Granby", "K"),
            place("9903", "Åsele strand", "K")));
    private final List<String> values = new ArrayList<>();

    public InventedFolder(Path folder) {
        this.folder = folder;
    }

    static String place(String id, String title, String type) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"type\": \"%s\"}".formatted(id, title, type);
    }

    InventedFolder with(String place) {
        places.add(place);
        return this;
    }

    InventedFolder without(String placeId) {
        places.removeIf(place -> place.contains(placeId));
        return this;
    }

    /** An indicator of both women and men. */
    public InventedFolder indicator(String id, String title) {
        indicators.add(
                "%s,\"%s\",\"Beskrivning av %s\növer två rader\",True,A,T,Kommunen,Resurser,,2026-08-28,2025,False"
                        .formatted(id, title, id));
        return this;
    }

    /** A line such as {@code N00001,9901,2020,T,1.5}. */
    public InventedFolder value(String line) {
        values.add(line);
        return this;
    }

    /** Writes all of it and returns the folder. */
    public Path write() {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("kpi.csv"),
                    "id,title,description,is_divided_by_gender,municipality_type,auspice,operating_area,perspective,"
                            + "prel_publication_date,publication_date,publ_period,has_ou_data\n"
                            + String.join("\n", indicators) + "\n");
            Files.writeString(
                    folder.resolve("municipality.json"),
                    "{\"count\": 5, \"values\": [" + String.join(",", places) + "]}");
            Files.writeString(folder.resolve("municipality_groups.json"), """
                    {"count": 2, "values": [
                      {"id": "G1", "title": "Liknande kommuner grundskola, Tallvik, 2024",
                       "members": [{"member_id": "9902", "member_title": "Granby"}]},
                      {"id": "G2", "title": "Skogens kommuner (ovägt medel)",
                       "members": [{"member_id": "9901", "member_title": "Tallvik"},
                                   {"member_id": "9902", "member_title": "Granby"}]}]}
                    """);
            Files.writeString(folder.resolve("kpi_groups_2024.json"), """
                    {"groups": [{"id": "g2kpi1", "title": "Inflytande", "parent": "kolada", "members": ["N00001"]}]}
                    """);
            try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("values_all_2024.csv.gz")))) {
                out.write(("kpi,municipality,year,gender,value\n" + String.join("\n", values) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
