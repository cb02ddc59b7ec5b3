package se.jobbspar.gateway.console.participant;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/**
 * One participant on the page, in words.
 *
 * @param mapped how far the mapping has come, with a sign before the word
 * @param toAsk what is not asked about yet; empty when nothing is left
 * @param visible whether the person is seen in match lists, and why
 * @param matchable whether a list can be made for the person
 * @param nextStep what is agreed; empty for nothing
 * @param nextStepOn by which day; empty for nothing
 * @param coach the responsible one's name; empty for nobody
 */
public record ParticipantRow(
        UUID id,
        long version,
        String called,
        String code,
        String reference,
        String mappedSign,
        String mapped,
        String toAsk,
        String visibleSign,
        String visible,
        boolean matchable,
        String nextStep,
        String nextStepOn,
        String coach) {
    private static final Places PLACES = Places.sweden();
    private static final Map<String, String> SIGNS = Map.of("mapped", "✓", "partly", "◐", "empty", "–");

    public static ParticipantRow of(Participant person, Language language) {
        ParticipantTexts t = language.texts(ParticipantTexts.class);
        return new ParticipantRow(
                person.id(),
                person.version(),
                person.called(),
                person.code(),
                person.reference(),
                SIGNS.getOrDefault(person.mapping(), ""),
                t.mapping(person.mapping()),
                person.toAsk().stream().map(t::category).collect(Collectors.joining(", ")),
                person.isVisible() ? "✓" : "–",
                visible(person.visibility(), t),
                person.isMatchable(),
                person.nextStep() == null ? "" : person.nextStep().what(),
                person.nextStep() == null ? "" : person.nextStep().on().toString(),
                person.coach() == null ? "" : person.coach().name());
    }

    private static String visible(Participant.Visibility visibility, ParticipantTexts t) {
        if (visibility == null) {
            return "";
        }
        String places = visibility.seenBy().stream().map(ParticipantRow::place).collect(Collectors.joining(", "));
        String why = t.visibility(visibility.reason());
        return visibility.reason().equals("agreement") ? why + ": " + places : why;
    }

    /** A municipality by its SCB code. */
    public static String place(String code) {
        return PLACES.municipality(code).map(Municipality::name).orElse(code);
    }
}
