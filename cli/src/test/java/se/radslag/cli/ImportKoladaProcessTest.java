package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators and figures taken in by the program as a process, from files and from a server. */
@Tag("process")
class ImportKoladaProcessTest {

    private static final String PLACES = """
            {"values": [{"id": "9901", "title": "Tallvik", "type": "K"}, {"id": "0099", "title": "Region Skog", "type": "L"}]}
            """;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private void write(String values) throws Exception {
        Files.writeString(folder.resolve("kpi.csv"), """
                id,title,description,is_divided_by_gender,municipality_type,auspice,operating_area,perspective,prel_publication_date,publication_date,publ_period,has_ou_data
                N00001,"Nöjda, andel (%)",Enkät,False,A,T,Demokrati,Resurser,,,2025,False
                """);
        Files.writeString(folder.resolve("municipality.json"), PLACES);
        Files.writeString(folder.resolve("values_all.csv"), "kpi,municipality,year,gender,value\n" + values);
    }

    private Program.Ended take(String... options) throws Exception {
        String[] command = new String[2 + options.length];
        command[0] = "import";
        command[1] = "kolada";
        System.arraycopy(options, 0, command, 2, options.length);
        return Program.run(home, command);
    }

    @Test
    void filesAreTakenInOrRefusedByTheirLine() throws Exception {
        write("N00001,9901,2020,T,1\nN00001,0099,2020,T,2\nN00001,4711,2020,T,2\n");
        Program.Ended first = take("--from", folder.toString(), "--retrieved", "2026-05-01");
        assertThat(first.output()).contains("1 indicators.", "3 figures were read: 2 new", "1 left out");
        assertThat(first.code()).isZero();

        write("N00001,9901,2020,T,1.5\n");
        assertThat(take("--from", folder.toString(), "--retrieved", "2026-06-01")
                        .output())
                .contains("0 new, 1 changed");
        write("N00001,9901,2020,T,9\n");
        assertThat(take("--from", folder.toString(), "--retrieved", "2026-04-01", "--values", "values_all.csv")
                        .output())
                .contains("0 changed", "1 older");

        write("N00001,9901,2020,T,1.5\nN00001,9901,tjugo,T,1\n");
        Program.Ended refused = take("--from", folder.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.output()).contains("Line 3 of values_all.csv", "tjugo", "Nothing has changed");
        Program.Ended nowhere = take("--from", folder.resolve("borta").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.output()).contains("kpi.csv");
        assertThat(take().code()).as("neither files nor live").isEqualTo(2);
        assertThat(take("--from", folder.toString(), "--live").code()).isEqualTo(2);
    }

    @Test
    void figuresAreFetchedFromAServer() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Map<String, String> answers = Map.of(
                "kpi",
                "{\"values\": [{\"id\": \"N00001\", \"title\": \"Nöjda\", \"municipality_type\": \"K\","
                        + " \"is_divided_by_gender\": false}]}",
                "municipality",
                PLACES,
                "data",
                "{\"values\": [{\"kpi\": \"N00001\", \"municipality\": \"9901\", \"period\": 2020,"
                        + " \"values\": [{\"gender\": \"T\", \"status\": \"\", \"value\": 3.5}]}]}");
        server.createContext("/v3", exchange -> {
            String kind = exchange.getRequestURI().getPath().split("/")[2];
            byte[] body = answers.getOrDefault(kind, "{\"values\": []}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/v3";
        try {
            Program.Ended fetched = take("--live", "--address", address);
            assertThat(fetched.output()).contains("Everything is fetched", "requests answered", "1 new");
            assertThat(fetched.code()).isZero();
            assertThat(take("--live", "--address", address).output()).contains("What has changed since");
        } finally {
            server.stop(0);
        }
    }
}
