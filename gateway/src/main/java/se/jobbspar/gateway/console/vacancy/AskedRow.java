package se.jobbspar.gateway.console.vacancy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/**
 * Something a job asks for, in words.
 *
 * @param place among the requirements, from 0
 * @param reason why the job needs it; empty when nobody has said
 */
public record AskedRow(int place, String kind, String what, boolean must, String reason) {
    /** As the service calls it. */
    public String importance() {
        return must ? "must" : "wish";
    }

    static AskedRow of(int place, Asked asked, ConceptLabels labels, Language language) {
        return new AskedRow(
                place,
                asked.kind(),
                what(asked, labels, language),
                asked.isMust(),
                Optional.ofNullable(asked.reason()).orElse(""));
    }

    private static String what(Asked asked, ConceptLabels labels, Language language) {
        RequirementTexts t = language.texts(RequirementTexts.class);
        String level = asked.level();
        return switch (asked.kind()) {
            case "language" -> joined(AskedLanguage.name(asked.concept(), language.locale()), level);
            case "education" ->
                String.join(
                        ", ",
                        Stream.of(
                                        Optional.ofNullable(level).flatMap(SunCodes::level),
                                        Optional.ofNullable(asked.concept()).flatMap(SunCodes::field))
                                .flatMap(Optional::stream)
                                .map(SunCode::name)
                                .toList());
            case "experience" ->
                joined(
                        asked.concept() == null ? t.experience() : labels.of(asked.concept(), language),
                        level == null ? null : atLeast(Integer.parseInt(level), t));
            case "skill" ->
                joined(labels.of(asked.concept(), language), level == null ? null : t.value("level", level));
            default -> labels.of(asked.concept(), language);
        };
    }

    /** As people say it: two years and not 24 months. */
    private static String atLeast(int months, RequirementTexts t) {
        return months % 12 == 0 ? t.years(months / 12) : t.months(months);
    }

    private static String joined(String what, String level) {
        return String.join(", ", level == null ? List.of(what) : List.of(what, level));
    }
}
