package se.jobbspar.gateway.console.mapping;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/**
 * A list of wishes as the page shows it: boxes to tick, and where it takes concepts a name to look up.
 *
 * @param found what was found for the name that was typed; null where nothing is looked up
 */
public record WishInput(
        String id, String name, String label, String hint, String concept, List<Choice> choices, ConceptChoices found)
        implements FormInput {
    private static final List<String> WORKING_TIMES =
            List.of("full-time", "part-time", "daytime", "evenings", "nights", "weekends");

    /** @param home SCB code of the person's municipality */
    static WishInput of(
            WishField field,
            List<String> chosen,
            ConceptChoices found,
            String home,
            ConceptLabels labels,
            Language language) {
        MappingTexts t = language.texts(MappingTexts.class);
        return new WishInput(
                field.name().replace('.', '-'),
                field.name(),
                t.field("wishes." + field.name()),
                t.hint("wishes." + field.name()),
                field.concept(),
                choices(field, chosen, home, labels, language),
                found);
    }

    private static List<Choice> choices(
            WishField field, List<String> chosen, String home, ConceptLabels labels, Language language) {
        if (field.concept() != null) {
            return chosen.stream()
                    .map(concept -> new Choice(concept, labels.of(concept, language), true))
                    .toList();
        }
        MappingTexts t = language.texts(MappingTexts.class);
        boolean places = field.name().equals("municipalities");
        Stream<String> offered = places ? county(home) : WORKING_TIMES.stream();
        return Stream.concat(offered, chosen.stream())
                .distinct()
                .map(code -> new Choice(
                        code, places ? ParticipantRow.place(code) : t.value(field.name(), code), chosen.contains(code)))
                .toList();
    }

    /** The municipalities of the same county, whose code begins alike. */
    private static Stream<String> county(String home) {
        return Places.sweden().municipalities().stream()
                .map(Municipality::code)
                .filter(code -> home != null && code.startsWith(home.substring(0, 2)));
    }
}
