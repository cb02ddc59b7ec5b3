package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.MappingTexts;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/**
 * One thing that is given or asked for, in words.
 *
 * @param place in its list, from 0
 * @param importance must or wish, in words; empty for what is given
 */
public record RequirementLine(int place, String what, String importance) {
    /** @param list of requirements, as the service has them */
    public static List<RequirementLine> of(JsonNode list, ConceptLabels labels, Language language) {
        return IntStream.range(0, list.size())
                .mapToObj(place -> of(place, list.get(place), labels, language))
                .toList();
    }

    private static RequirementLine of(int place, JsonNode one, ConceptLabels labels, Language language) {
        String importance = one.path("importance").asText("");
        return new RequirementLine(
                place,
                what(one, labels, language),
                importance.isEmpty()
                        ? ""
                        : language.texts(RequirementTexts.class).importance(importance));
    }

    private static String what(JsonNode one, ConceptLabels labels, Language language) {
        RequirementTexts t = language.texts(RequirementTexts.class);
        String concept = one.path("concept").asText("");
        String level = one.path("level").asText("");
        return switch (one.path("kind").asText()) {
            case "language" -> joined(" ", AskedLanguage.name(concept, language.locale()), level);
            case "education" ->
                joined(
                        ", ",
                        SunCodes.level(level).map(SunCode::name).orElse(""),
                        SunCodes.field(concept).map(SunCode::name).orElse(""));
            case "experience" -> joined(", ", labels.of(concept, language), level.isEmpty() ? "" : t.months(level));
            case "skill" ->
                joined(
                        ", ",
                        labels.of(concept, language),
                        level.isEmpty()
                                ? ""
                                : language.texts(MappingTexts.class).value("level", level));
            default -> labels.of(concept, language);
        };
    }

    private static String joined(String sign, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(sign));
    }
}
