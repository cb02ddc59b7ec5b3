package se.jobbspar.gateway.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.AnsweredRequirement;
import se.jobbspar.gateway.console.matchlist.AskedRequirement;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.ReasonRow;

/**
 * Asks what a list of people is to be made again with.
 *
 * @param key tells this page's lists from those of other pages, so that a button that is pressed twice makes one
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record RevisionPage(Frame frame, MatchList list, UUID key, List<Row> rows, List<Choice> swedish)
        implements TemplateInstance {
    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final List<String> IMPORTANCES = List.of("must", "wish", "none");

    /** A requirement with what may become of it. */
    public record Row(String label, AskedRequirement asked, List<Choice> importances) {}

    static RevisionPage of(Frame frame, MatchList list) {
        return new RevisionPage(
                frame,
                list,
                UUID.randomUUID(),
                list.stated().stream()
                        .flatMap(answered ->
                                AskedRequirement.of(answered)
                                        .map(asked -> row(answered, asked, frame.language()))
                                        .stream())
                        .toList(),
                Choice.of(level -> level, null, CEFR));
    }

    private static Row row(AnsweredRequirement answered, AskedRequirement asked, Language language) {
        RevisionTexts t = language.texts(RevisionTexts.class);
        return new Row(
                ReasonRow.label(answered, language), asked, Choice.of(t::importance, asked.importance(), IMPORTANCES));
    }
}
