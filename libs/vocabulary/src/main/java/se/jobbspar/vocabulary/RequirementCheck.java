package se.jobbspar.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.SunCodes;

/** Reads the requirements of one request: ids become canonical, what cannot be asked for is collected. One per request. */
final class RequirementCheck {
    private static final List<String> SKILL_LEVELS = List.of("1", "2", "3", "4");
    private static final List<String> CEFR_LEVELS =
            Arrays.stream(Cefr.values()).map(Enum::name).toList();

    private final ConceptCheck concepts;
    private final List<FieldError> errors;

    /** @param errors takes what is wrong apart from unknown concepts, which {@code concepts} keeps */
    RequirementCheck(ConceptCheck concepts, List<FieldError> errors) {
        this.concepts = concepts;
        this.errors = errors;
    }

    /**
     * The requirements with canonical concept ids and language codes, in the order given.
     *
     * @param path where in the request they stand
     */
    List<Requirement> read(List<Requirement> given, String path) {
        List<Requirement> read = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = path + "[" + i + "]";
            Requirement requirement = read(given.get(i), field);
            if (read.stream().anyMatch(requirement::sameThing)) {
                errors.add(FieldError.of(
                        field,
                        Wording.of("is about the same thing as an earlier one", "gäller samma sak som en tidigare")));
            }
            read.add(requirement);
        }
        return read;
    }

    Requirement read(Requirement r, String field) {
        return switch (r.kind()) {
            case SKILL -> {
                oneOf(r.level(), SKILL_LEVELS, field);
                yield canonical(r, ConceptType.SKILL, field);
            }
            case EXPERIENCE -> {
                check(
                        r.level() == null || r.level().matches("\\d{1,3}"),
                        field + ".level",
                        Wording.of("must be months, 0 to 999", "ska vara månader, 0–999"));
                yield canonical(r, ConceptType.OCCUPATION, field);
            }
            case LICENCE -> {
                check(
                        r.level() == null,
                        field + ".level",
                        Wording.of(
                                "must be left out: a licence has no level",
                                "ska utelämnas: en behörighet har ingen nivå"));
                yield canonical(r, ConceptType.LICENCE, field);
            }
            case LANGUAGE -> {
                String language = language(r, field);
                oneOf(r.level(), CEFR_LEVELS, field);
                yield new Requirement(r.kind(), language, r.level(), r.importance(), r.reason());
            }
            case EDUCATION -> {
                education(r, field);
                yield r;
            }
        };
    }

    private String language(Requirement r, String field) {
        Optional<AskedLanguage> asked = AskedLanguage.parse(r.concept());
        check(
                asked.isPresent(),
                field + ".concept",
                Wording.of(
                        "is not the shortest ISO 639 code of a language, such as sv or rom, alone or with"
                                + " :listening, :reading, :spoken-interaction, :spoken-production or :writing",
                        "är inte den kortaste språkkoden enligt ISO 639, till exempel sv eller rom, ensam eller med"
                                + " :listening, :reading, :spoken-interaction, :spoken-production eller :writing"));
        check(
                r.level() != null || asked.flatMap(AskedLanguage::modality).isEmpty(),
                field + ".level",
                Wording.of(
                        "is needed where one modality is asked for",
                        "behövs när kravet gäller att läsa, skriva eller annat för sig"));
        return asked.map(AskedLanguage::written).orElse(r.concept());
    }

    private void education(Requirement r, String field) {
        check(
                r.concept() != null || r.level() != null,
                field,
                Wording.of(
                        "must have a field (concept), a level, or both", "ska ha en inriktning, en nivå eller båda"));
        check(
                r.concept() == null || SunCodes.isField(r.concept()),
                field + ".concept",
                Wording.of(
                        "must be a SUN 2020 field code such as 723",
                        "ska vara en inriktningskod i SUN 2020, till exempel 723"));
        check(
                r.level() == null || SunCodes.isLevel(r.level()),
                field + ".level",
                Wording.of(
                        "must be a SUN 2020 level code such as 3 or 537",
                        "ska vara en nivåkod i SUN 2020, till exempel 3 eller 537"));
    }

    private Requirement canonical(Requirement r, ConceptType type, String field) {
        String id = concepts.canonical(r.concept(), type, field + ".concept");
        return new Requirement(r.kind(), id, r.level(), r.importance(), r.reason());
    }

    private void oneOf(String level, List<String> allowed, String field) {
        if (level != null && !allowed.contains(level)) {
            errors.add(FieldError.notOneOf(
                    field + ".level",
                    Wording.of("must be one of the allowed levels", "ska vara en av de tillåtna nivåerna"),
                    allowed));
        }
    }

    private void check(boolean holds, String field, Wording message) {
        if (!holds) {
            errors.add(FieldError.of(field, message));
        }
    }
}
