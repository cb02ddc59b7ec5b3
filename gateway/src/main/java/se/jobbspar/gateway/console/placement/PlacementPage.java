package se.jobbspar.gateway.console.placement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.happening.Agreement;
import se.jobbspar.gateway.console.happening.HappeningTexts;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * An agreement on a work placement, to be read, signed on paper and carried on with.
 *
 * @param id of it
 * @param tasks what the person does there
 * @param ends what was agreed first, and each prolongation
 * @param next who is to sign next, in words; empty for nobody
 * @param signed whether it goes on and everybody has signed
 * @param closed how it ended, in words; empty while it has not
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PlacementPage(
        Frame frame,
        Participant person,
        UUID id,
        boolean mistaken,
        List<Term> terms,
        String tasks,
        List<End> ends,
        String next,
        boolean signed,
        List<String> closed,
        String done)
        implements TemplateInstance {
    public PlacementPage {
        terms = List.copyOf(terms);
        ends = List.copyOf(ends);
        closed = List.copyOf(closed);
    }

    /** What is agreed, and what that is called. */
    public record Term(String label, String value) {}

    /**
     * A last day that everybody signs.
     *
     * @param number from 0
     * @param last whether it is the one that is signed now, or that everybody has signed
     */
    public record End(int number, String title, List<Signature> signatures, boolean last) {
        /** Number of a prolongation of this one. */
        public int later() {
            return number + 1;
        }
    }

    /** @param on empty for who has not signed */
    public record Signature(String party, String on) {}

    static PlacementPage of(Frame frame, Participant person, UUID id, JsonNode placement, String done) {
        Language language = frame.language();
        PlacementTexts t = language.texts(PlacementTexts.class);
        var agreement = new Agreement(placement);
        return new PlacementPage(
                frame,
                person,
                id,
                placement.path("mistaken").asBoolean(),
                List.of("host", "supervisor", "from", "to", "hoursPerWeek").stream()
                        .map(field -> new Term(
                                t.field("terms." + field), placement.path(field).asText()))
                        .toList(),
                placement.path("tasks").asText(),
                IntStream.rangeClosed(0, agreement.lastEnd())
                        .mapToObj(end -> end(agreement, end, t))
                        .toList(),
                agreement.turn().map(t::party).orElse(""),
                agreement.turn().isEmpty() && !agreement.isClosed(),
                agreement.isClosed() ? closed(placement.path("closing"), language) : List.of(),
                done);
    }

    private static End end(Agreement agreement, int end, PlacementTexts t) {
        return new End(
                end,
                end == 0 ? t.signatures() : t.prolongedTo(agreement.until(end)),
                IntStream.range(0, Agreement.PARTIES.size())
                        .mapToObj(party ->
                                new Signature(t.party(Agreement.PARTIES.get(party)), agreement.signed(end, party)))
                        .toList(),
                end == agreement.lastEnd());
    }

    private static List<String> closed(JsonNode closing, Language language) {
        PlacementTexts t = language.texts(PlacementTexts.class);
        String why = closing.path("interruption").asText("");
        return List.of(
                why.isEmpty()
                        ? t.completed(closing.path("on").asText())
                        : t.interrupted(
                                closing.path("on").asText(),
                                language.texts(HappeningTexts.class).value("interruption", why)),
                t.jobOffered(t.job(closing.path("job").asText())));
    }
}
