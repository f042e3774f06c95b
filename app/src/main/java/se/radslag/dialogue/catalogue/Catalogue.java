package se.radslag.dialogue.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.ForeignFormat;
import se.radslag.dialogue.evidence.SharedDataset;
import se.radslag.dialogue.opendata.Datasets;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** What an organisation's open data is, in the terms of DCAT-AP-SE 3. */
@Component
class Catalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String THEMES = AUTHORITY + "data-theme";
    private static final String GOVERNMENT = THEMES + "/GOVE";
    private static final String SWEDISH = AUTHORITY + "language/SWE";
    private static final String SWEDEN = AUTHORITY + "country/SWE";
    private static final String PUBLIC = AUTHORITY + "access-right/PUBLIC";
    private static final String STABLE = AUTHORITY + "planned-availability/STABLE";
    private static final String CONTINUOUS = AUTHORITY + "frequency/UPDATE_CONT";
    private static final String NEVER = AUTHORITY + "frequency/NEVER";
    private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";
    /** What asks for the source to be named: the profile knows no other licences than these. */
    private static final String BY = "http://creativecommons.org/licenses/by/4.0/";

    private static final String LOCAL_AUTHORITY = "http://purl.org/adms/publishertype/LocalAuthority";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Organisations organisations;
    private final PublicAddress address;
    private final Messages messages;

    Catalogue(Organisations organisations, PublicAddress address, Messages messages) {
        this.organisations = organisations;
        this.address = address;
        this.messages = messages;
    }

    /** The catalogue of the organisation at hand. */
    Of current() {
        return new Of(organisations.current());
    }

    /** The catalogue of one organisation. */
    final class Of {

        private final Organisation organisation;
        private final String catalogue;
        private final String publisher;
        private final String contact;
        private final String service;

        private Of(Organisation organisation) {
            this.organisation = organisation;
            this.catalogue = address.of(organisation, "/data#katalog");
            this.publisher = address.of(organisation, "/#utgivare");
            this.contact = address.of(organisation, "/#kontakt");
            this.service = address.of(organisation, "/api/v1");
        }

        /** The catalogue itself, who publishes it, and whom to ask. */
        List<Thing> head() {
            Thing itself = Thing.of(catalogue, "dcat:Catalog")
                    .to("dcterms:publisher", publisher)
                    .to("dcat:contactPoint", contact)
                    .to("dcterms:license", CC0)
                    .to("dcterms:language", SWEDISH)
                    .to("dcterms:spatial", SWEDEN)
                    .to("dcat:themeTaxonomy", THEMES)
                    .to("dcat:service", service)
                    .to("foaf:homepage", address.of(organisation, "/data"));
            inBoth(itself, "dcterms:title", "catalogue.title");
            inBoth(itself, "dcterms:description", "catalogue.description", organisation.name());
            Thing agent = Thing.of(publisher, "foaf:Agent")
                    .text("foaf:name", organisation.name())
                    .to("dcterms:type", LOCAL_AUTHORITY)
                    .to("foaf:homepage", address.of(organisation, "/"));
            return List.of(itself, agent, contact(), service());
        }

        /** The public interface for programs. */
        private Thing service() {
            Thing thing = Thing.of(service, "dcat:DataService")
                    .to("dcterms:publisher", publisher)
                    .to("dcat:contactPoint", contact)
                    .to("dcterms:license", CC0)
                    .to("dcterms:accessRights", PUBLIC)
                    .to("dcat:theme", GOVERNMENT)
                    .to("dcat:endpointURL", service)
                    .to("dcat:endpointDescription", address.of(organisation, "/api/openapi.json"));
            inBoth(thing, "dcterms:title", "catalogue.service.title");
            return inBoth(thing, "dcterms:description", "catalogue.service.description");
        }

        private Thing contact() {
            Thing card = Thing.of(contact, "vcard:Organization").text("vcard:fn", organisation.name());
            return organisation.email() == null
                    ? card.to("vcard:hasURL", address.of(organisation, "/"))
                    : card.to("vcard:hasEmail", mail(organisation.email()));
        }

        /** The tables about all dialogues together. */
        List<Thing> about(List<SharedDataset> shared) {
            var things = new ArrayList<Thing>();
            var listed = Thing.more(catalogue);
            things.add(listed);
            for (SharedDataset dataset : shared) {
                String page = address.of(organisation, "/data");
                String own = page + "#" + dataset.key();
                listed.to("dcat:dataset", own);
                Thing thing = subject(Thing.of(own, "dcat:Dataset"))
                        .to("dcat:landingPage", page)
                        .to("dcterms:accrualPeriodicity", CONTINUOUS)
                        .to("dcat:distribution", own + "-csv")
                        .to("dcat:distribution", own + "-json")
                        .text("dcterms:identifier", own);
                inBoth(thing, "dcterms:title", "dataset." + dataset.key());
                things.add(inBoth(thing, "dcterms:description", "dataset." + dataset.key() + ".hint"));
                Thing csv = distribution(own + "-csv", page, dataset.key() + ".csv", "text/csv", "catalogue.csv");
                Thing json = distribution(
                        own + "-json", page, dataset.key() + ".json", "application/json", "catalogue.json");
                csv.to("dcterms:license", dataset.passesOn() ? BY : CC0);
                json.to("dcterms:license", dataset.passesOn() ? BY : CC0);
                if (dataset.passesOn()) {
                    String rights = own + "-villkor";
                    things.add(inBoth(
                            Thing.of(rights, "dcterms:RightsStatement"),
                            "rdfs:label",
                            "dataset." + dataset.key() + ".rights"));
                    csv.to("dcterms:rights", rights);
                    json.to("dcterms:rights", rights);
                }
                things.add(csv);
                things.add(json);
            }
            return shared.isEmpty() ? List.of() : things;
        }

        /** A published dialogue as a series of datasets, and the datasets in it. */
        List<Thing> about(Dialogue dialogue, List<Dataset> datasets, List<Datasets.Foreign> foreign) {
            String series = address.of(organisation, dialogue.path() + "/data");
            var things = new ArrayList<Thing>();
            things.add(series(dialogue, series));
            things.add(Thing.of(series + "#tid", "dcterms:PeriodOfTime"));
            period(things.getLast(), dialogue);
            var listed = Thing.more(catalogue).to("dcat:dataset", series);
            things.add(listed);
            for (Dataset dataset : datasets) {
                String own = series + "#" + dataset.key();
                listed.to("dcat:dataset", own);
                things.add(dataset(dialogue, dataset.key(), series, own)
                        .to("dcat:distribution", own + "-csv")
                        .to("dcat:distribution", own + "-json"));
                things.add(distribution(own + "-csv", series, dataset.key() + ".csv", "text/csv", "catalogue.csv")
                        .to("dcterms:license", CC0));
                things.add(distribution(
                                own + "-json", series, dataset.key() + ".json", "application/json", "catalogue.json")
                        .to("dcterms:license", CC0));
            }
            for (Datasets.Foreign format : foreign) {
                String own = series + "#" + format.key();
                listed.to("dcat:dataset", own);
                Thing thing = dataset(dialogue, format.key(), series, own);
                things.add(thing);
                for (ForeignFormat.File file : format.files()) {
                    String place = own + "-" + file.name();
                    thing.to("dcat:distribution", place);
                    things.add(
                            distribution(place, series, file.name(), file.type(), "dataset." + format.key() + ".hint")
                                    .to("dcterms:license", CC0));
                }
            }
            return things;
        }

        private Thing series(Dialogue dialogue, String series) {
            Thing thing = common(Thing.of(series, "dcat:DatasetSeries"), dialogue, series)
                    .words("dcterms:title", dialogue.title(), "sv");
            return inBoth(thing, "dcterms:description", "catalogue.series.description", dialogue.title());
        }

        private Thing dataset(Dialogue dialogue, String key, String series, String own) {
            Thing thing = common(Thing.of(own, "dcat:Dataset"), dialogue, series)
                    .to("dcat:inSeries", series)
                    .to("dcat:landingPage", own)
                    .text("dcterms:identifier", own);
            String message = "dataset." + key;
            for (Locale language : Messages.LANGUAGES) {
                thing.words(
                        "dcterms:title",
                        messages.text(
                                language,
                                "catalogue.dataset.title",
                                messages.text(language, message),
                                dialogue.title()),
                        language.getLanguage());
            }
            return inBoth(thing, "dcterms:description", message + ".hint");
        }

        /** What is true of the series and of each dataset in it. */
        private Thing common(Thing thing, Dialogue dialogue, String series) {
            subject(thing)
                    .to("dcterms:accrualPeriodicity", dialogue.closedAt() == null ? CONTINUOUS : NEVER)
                    .to("dcterms:temporal", series + "#tid")
                    .literal("dcterms:issued", Objects.requireNonNull(dialogue.publishedAt()), "xsd:dateTime")
                    .words("dcat:keyword", dialogue.theme(), "sv");
            return thing;
        }

        /** What is true of all that is in the catalogue. */
        private Thing subject(Thing thing) {
            thing.to("dcterms:publisher", publisher)
                    .to("dcat:contactPoint", contact)
                    .to("dcat:theme", GOVERNMENT)
                    .to("dcterms:language", SWEDISH)
                    .to("dcterms:spatial", SWEDEN)
                    .to("dcterms:accessRights", PUBLIC);
            return inBoth(thing, "dcat:keyword", "catalogue.keyword");
        }

        private Thing distribution(String own, String series, String file, String mediaType, String description) {
            Thing thing = Thing.of(own, "dcat:Distribution")
                    .to("dcat:accessURL", series)
                    .to("dcat:downloadURL", series + "/" + file)
                    .to("dcat:mediaType", MEDIA_TYPES + mediaType)
                    .text("dcterms:format", mediaType)
                    .to("dcatap:availability", STABLE)
                    .words("dcterms:title", file, "sv");
            return inBoth(thing, "dcterms:description", description);
        }
    }

    private static void period(Thing period, Dialogue dialogue) {
        if (dialogue.opensOn() != null) {
            period.literal("dcat:startDate", dialogue.opensOn(), "xsd:date");
        }
        if (dialogue.closesOn() != null) {
            period.literal("dcat:endDate", dialogue.closesOn(), "xsd:date");
        }
    }

    private Thing inBoth(Thing thing, String property, String key, Object... arguments) {
        for (Locale language : Messages.LANGUAGES) {
            thing.words(property, messages.text(language, key, arguments), language.getLanguage());
        }
        return thing;
    }

    private static String mail(String email) {
        try {
            return new URI("mailto", email, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not an address: " + email, e);
        }
    }
}
