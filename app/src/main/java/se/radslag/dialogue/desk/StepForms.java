package se.radslag.dialogue.desk;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.process.Governance;
import se.radslag.dialogue.process.Influence;
import se.radslag.dialogue.process.Question;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Errors;

/** The steps of a plan as fields of a form, and back. */
final class StepForms {

    private StepForms() {}

    static Fields fields(Question question) {
        return Fields.of(
                "amne", question.theme(),
                "titel", question.title(),
                "ingress", question.lead(),
                "bakgrund", question.background(),
                "bestamt", question.fixed(),
                "oppet", question.open());
    }

    static Question question(Fields fields, Errors errors) {
        errors.text("titel", fields.get("titel"), 120);
        return new Question(
                fields.text("amne", 60, errors),
                fields.get("titel"),
                fields.text("ingress", 600, errors),
                fields.text("bakgrund", 20_000, errors),
                fields.text("bestamt", 4_000, errors),
                fields.text("oppet", 4_000, errors));
    }

    static Fields fields(Influence influence) {
        return Fields.of(
                "fragan", word(influence.questionOpen()),
                "beslutsfattarna", word(influence.decidersOpen()),
                "skal", influence.reason());
    }

    static Influence influence(Fields fields, Errors errors) {
        Boolean question = answer(fields, "fragan", errors);
        Boolean deciders = answer(fields, "beslutsfattarna", errors);
        errors.text("skal", fields.get("skal"), 1_000);
        return new Influence(question, deciders, fields.get("skal"));
    }

    private static @Nullable Boolean answer(Fields fields, String name, Errors errors) {
        return switch (fields.get(name)) {
            case "ja" -> true;
            case "nej" -> false;
            default -> {
                errors.add(name, "process.error.answer");
                yield null;
            }
        };
    }

    private static @Nullable String word(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "ja" : "nej";
    }

    static Fields fields(Governance governance) {
        return Fields.of(
                "organ", governance.body(),
                "beslutsdag", governance.decidesOn(),
                "diarienummer", governance.registryNumber(),
                "anvandning", governance.resultUse(),
                "svarsdag", governance.answerBy());
    }

    static Governance governance(Fields fields, Errors errors) {
        var governance = new Governance(
                fields.text("organ", 120, errors),
                fields.day("beslutsdag", errors),
                fields.text("diarienummer", 40, errors),
                fields.text("anvandning", 1_000, errors),
                fields.day("svarsdag", errors));
        if (governance.decidesOn() != null
                && governance.answerBy() != null
                && governance.answerBy().isBefore(governance.decidesOn())) {
            errors.add("svarsdag", "process.gap.answer-early");
        }
        return governance;
    }

    static Fields fields(Eligibility eligibility) {
        Fields fields = Fields.of(
                "vilka", eligibility.who(),
                "lista", eligibility.listId(),
                "minst", eligibility.minAge(),
                "hogst", eligibility.maxAge(),
                "sakerhet", eligibility.assurance());
        Set<Long> areas = eligibility.areas();
        if (areas != null) {
            fields.values().put("omraden", areas.stream().map(String::valueOf).toList());
        }
        return fields;
    }

    /**
     * @param areas ids of the organisation's areas: others are not there to choose
     * @param lists ids of the organisation's lists
     */
    static Eligibility eligibility(Fields fields, Set<Long> areas, Set<Long> lists, Errors errors) {
        Set<String> circles = java.util.Arrays.stream(Eligibility.Who.values())
                .map(Enum::name)
                .collect(Collectors.toSet());
        Eligibility.Who who = circles.contains(fields.get("vilka"))
                ? Eligibility.Who.valueOf(fields.get("vilka"))
                : Eligibility.Who.ANYONE;
        Set<Long> chosen = areas.stream()
                .filter(area -> fields.has("omraden", area.toString()))
                .collect(Collectors.toSet());
        if (who == Eligibility.Who.AREA && chosen.isEmpty()) {
            errors.add("omraden", "process.error.areas");
        }
        Long list = lists.stream()
                .filter(id -> fields.get("lista").equals(id.toString()))
                .findFirst()
                .orElse(null);
        if (who == Eligibility.Who.LISTED && list == null) {
            errors.add("lista", "process.error.list");
        }
        Integer least = fields.age("minst", errors);
        Integer most = fields.age("hogst", errors);
        if (least != null && most != null && most < least) {
            errors.add("hogst", "process.error.ages");
        }
        return new Eligibility(
                who,
                who == Eligibility.Who.AREA ? chosen : null,
                least,
                most,
                assurance(fields.get("sakerhet")),
                who == Eligibility.Who.LISTED ? list : null);
    }

    private static @Nullable Assurance assurance(String word) {
        return switch (word) {
            case "STRONG" -> Assurance.STRONG;
            case "E_IDENTIFICATION" -> Assurance.E_IDENTIFICATION;
            default -> null;
        };
    }
}
