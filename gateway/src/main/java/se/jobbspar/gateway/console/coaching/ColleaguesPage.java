package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.taxonomy.LanguageCodes;

/**
 * The coaches, found by language, and what the visitor says of him- or herself.
 *
 * @param language as it was asked for; empty for any
 * @param changed whether the visitor's own words were changed elsewhere meanwhile
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ColleaguesPage(
        Frame frame,
        PresentationForm form,
        FormProblems problems,
        boolean changed,
        String language,
        List<Row> colleagues)
        implements TemplateInstance {
    /** A coach in words. */
    public record Row(String name, String municipality, String languages, String presence) {
        static Row of(Coaches.Colleague one, Locale locale) {
            return new Row(
                    one.name(),
                    ParticipantRow.place(one.municipality()),
                    one.languages().stream()
                            .map(code -> LanguageCodes.name(code, locale))
                            .collect(Collectors.joining(", ")),
                    one.presence() == null ? "" : one.presence());
        }
    }
}
