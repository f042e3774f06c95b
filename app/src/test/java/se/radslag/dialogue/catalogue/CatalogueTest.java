package se.radslag.dialogue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** The catalogue as a portal harvests it. */
class CatalogueTest {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final Property DATASET = ResourceFactory.createProperty(DCAT, "dataset");
    private static final Property DOWNLOAD = ResourceFactory.createProperty(DCAT, "downloadURL");
    private static final Property PUBLISHER = ResourceFactory.createProperty("http://purl.org/dc/terms/", "publisher");

    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph(
            CatalogueTest.class.getResource("/dcat/dcat-ap-se-3.ttl").toString()));

    @Test
    void theDemosCatalogueIsWhatTheProfileRequires() {
        assertThat(faults(read(Town.demo().visitor(), "ttl", Lang.TURTLE))).isEmpty();
    }

    @Test
    void aNewOrganisationsCatalogueIsToo() {
        assertThat(faults(read(Town.create().visitor(), "ttl", Lang.TURTLE))).isEmpty();
    }

    @Test
    void theShapesFindWhatIsMissing() {
        Model catalogue = read(Town.demo().visitor(), "ttl", Lang.TURTLE);

        catalogue.removeAll(null, PUBLISHER, null);

        assertThat(faults(catalogue)).isNotEmpty();
    }

    @Test
    void everySyntaxTellsTheSame() {
        Client visitor = Town.demo().visitor();
        Model turtle = read(visitor, "ttl", Lang.TURTLE);

        assertThat(turtle.size()).isGreaterThan(500);
        assertThat(turtle.isIsomorphicWith(read(visitor, "rdf", Lang.RDFXML))).isTrue();
        assertThat(turtle.isIsomorphicWith(read(visitor, "jsonld", Lang.JSONLD)))
                .isTrue();
    }

    @Test
    void everySyntaxBearsWhateverPeopleWrite() {
        Town town = Town.create();
        Dialogues.open(town, "nobody-runs-this");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set title = :title, theme = :title")
                .param("title", "Är \"<b>5 & 6\\</b>\" rätt?\r\n\t' Eller … 🌳")
                .update());
        Model turtle = read(town.visitor(), "ttl", Lang.TURTLE);

        assertThat(turtle.listObjects().toList())
                .filteredOn(RDFNode::isLiteral)
                .extracting(value -> value.asLiteral().getLexicalForm())
                .contains("Är \"<b>5 & 6\\</b>\" rätt?\r\n\t' Eller … 🌳");
        assertThat(turtle.isIsomorphicWith(read(town.visitor(), "rdf", Lang.RDFXML)))
                .isTrue();
        assertThat(turtle.isIsomorphicWith(read(town.visitor(), "jsonld", Lang.JSONLD)))
                .isTrue();
    }

    @Test
    void everyAddressInItCanBeFetched() {
        Town town = Town.create();
        Dialogues.open(town, "nobody-runs-this");
        Client visitor = town.visitor();
        List<String> files = read(visitor, "ttl", Lang.TURTLE).listObjectsOfProperty(DOWNLOAD).toList().stream()
                .map(file -> file.asResource().getURI())
                .toList();

        assertThat(files).hasSizeGreaterThan(15).allSatisfy(file -> {
            String path = file.replaceFirst("^.*?/(?=dialoger/|data/)", "/");
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        });
    }

    @Test
    void onlyOnesOwnPublishedDialoguesAreInIt() {
        Town neighbour = Town.create();
        Dialogues.open(neighbour, "nobody-runs-this");
        Town town = Town.create();
        Dialogues.open(town, "nobody-runs-this");
        Dialogues.open(town, "nobody-runs-this");
        assertThat(series(town)).isEqualTo(2);

        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set published_at = null")
                .update());

        assertThat(series(town)).isZero();
    }

    @Test
    void thereIsNoOtherSyntax() {
        assertThat(Town.create().visitor().get("/data/catalog.xlsx").status()).isEqualTo(404);
    }

    private static long series(Town town) {
        Model catalogue = read(town.visitor(), "ttl", Lang.TURTLE);
        return catalogue.listObjectsOfProperty(DATASET).toList().stream()
                .filter(dataset -> !dataset.asResource().getURI().contains("#"))
                .count();
    }

    private static List<String> faults(Model catalogue) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, catalogue.getGraph());
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .toList();
    }

    private static Model read(Client client, String ending, Lang language) {
        Client.Page page = client.get("/data/catalog." + ending);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .startsWith(language.getContentType().getContentTypeStr());
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(page.bytes()), language);
        return model;
    }
}
