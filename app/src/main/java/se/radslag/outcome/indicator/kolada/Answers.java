package se.radslag.outcome.indicator.kolada;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.retrieval.KoladaWords;
import se.radslag.outcome.indicator.retrieval.Metadata;
import se.radslag.outcome.indicator.retrieval.NamedUnit;
import se.radslag.outcome.indicator.retrieval.Stage;
import se.radslag.outcome.indicator.retrieval.UnitFigure;
import se.radslag.outcome.indicator.retrieval.Unusable;
import tools.jackson.databind.JsonNode;

/** What Kolada's answers say. */
final class Answers {

    private static final String PAGE = "?per_page=5000";

    private final KoladaClient kolada;

    Answers(KoladaClient kolada) {
        this.kolada = kolada;
    }

    /** All but the figures. */
    Metadata metadata(LocalDate today) {
        var measures = new ArrayList<Metadata.Measure>();
        kolada.each("/kpi" + PAGE, one -> measures.add(measure(one)));
        var places = new ArrayList<Metadata.Place>();
        kolada.each(
                "/municipality" + PAGE,
                one -> places.add(new Metadata.Place(
                        text(one, "id"), text(one, "title"), KoladaWords.type(text(one, "id"), text(one, "type")))));
        if (measures.isEmpty() || places.isEmpty()) {
            throw new Unusable("retrieval.problem.nothing");
        }
        return new Metadata(today, measures, places, groups("/municipality_groups"), groups("/kpi_groups"), Map.of());
    }

    private List<Metadata.Group> groups(String path) {
        var groups = new ArrayList<Metadata.Group>();
        kolada.each(path + PAGE, one -> {
            var members = new ArrayList<String>();
            one.path("members").forEach(member -> members.add(text(member, "member_id")));
            groups.add(new Metadata.Group(text(one, "id"), text(one, "title").strip(), null, members));
        });
        return groups;
    }

    private static Metadata.Measure measure(JsonNode one) {
        return new Metadata.Measure(
                text(one, "id"),
                text(one, "title").strip(),
                maybe(one, "description").strip(),
                truth(one.path("is_divided_by_gender")),
                KoladaWords.about(text(one, "municipality_type")),
                maybe(one, "auspice"),
                maybe(one, "operating_area"),
                maybe(one, "perspective"),
                KoladaWords.day(maybe(one, "prel_publication_date")),
                KoladaWords.day(maybe(one, "publication_date")),
                maybe(one, "publ_period"),
                truth(one.path("has_ou_data")));
    }

    /**
     * Takes in what indicators say of everyone.
     *
     * @param indicators at most 25 ids, with commas
     * @param years likewise
     * @param changedSince only what was changed since, or null
     */
    void figures(String indicators, String years, @Nullable LocalDate changedSince, Stage stage) {
        String path = "/data/kpi/" + indicators + "/year/" + years + PAGE
                + (changedSince == null ? "" : "&from_date=" + changedSince);
        kolada.each(path, one -> {
            String indicator = text(one, "kpi");
            String municipality = text(one, "municipality");
            int year = year(one);
            for (JsonNode value : one.path("values")) {
                Gender gender = gender(value);
                if (truth(value.path("isdeleted"))) {
                    stage.take(indicator, municipality, year, gender, Lack.NONE);
                } else if (value.path("value").isNumber()) {
                    stage.take(
                            indicator,
                            municipality,
                            year,
                            gender,
                            value.path("value").asDouble());
                } else {
                    stage.take(indicator, municipality, year, gender, KoladaWords.lack(maybe(value, "status")));
                }
            }
        });
    }

    /** The units of a municipality. */
    List<NamedUnit> units(String municipality) {
        var units = new ArrayList<NamedUnit>();
        kolada.each(
                "/ou" + PAGE + "&municipality=" + municipality,
                one -> units.add(new NamedUnit(text(one, "id"), text(one, "title"), text(one, "municipality"))));
        return units;
    }

    /** What indicators say of units; at most 25 of each, with commas. */
    List<UnitFigure> unitFigures(String indicators, String units, @Nullable LocalDate changedSince) {
        var figures = new ArrayList<UnitFigure>();
        String path = "/oudata/kpi/" + indicators + "/ou/" + units + PAGE
                + (changedSince == null ? "" : "&from_date=" + changedSince);
        kolada.each(path, one -> {
            String indicator = text(one, "kpi");
            String unit = text(one, "ou");
            int year = year(one);
            for (JsonNode value : one.path("values")) {
                boolean deleted = truth(value.path("isdeleted"));
                boolean given = !deleted && value.path("value").isNumber();
                figures.add(new UnitFigure(
                        indicator,
                        unit,
                        year,
                        gender(value),
                        given ? Double.valueOf(value.path("value").asDouble()) : null,
                        given ? Lack.GIVEN : deleted ? Lack.NONE : KoladaWords.lack(maybe(value, "status"))));
            }
        });
        return figures;
    }

    private static Gender gender(JsonNode value) {
        String gender = text(value, "gender");
        if (!gender.matches("[TKM]")) {
            throw new Unusable("retrieval.problem.code", "gender", gender);
        }
        return Gender.of(gender.charAt(0));
    }

    private static int year(JsonNode one) {
        JsonNode period = one.path("period");
        String text = period.isNumber() ? Integer.toString(period.asInt()) : period.asString("");
        if (!text.matches("\\d{4}")) {
            throw new Unusable("retrieval.problem.code", "period", text);
        }
        return Integer.parseInt(text);
    }

    private static boolean truth(JsonNode node) {
        return node.isBoolean() ? node.asBoolean() : node.isNumber() && node.asInt() != 0;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new Unusable("retrieval.problem.answer-field", "", field);
        }
        return value.asString();
    }

    private static String maybe(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : value.isNumber() ? value.asInt() + "" : "";
    }
}
