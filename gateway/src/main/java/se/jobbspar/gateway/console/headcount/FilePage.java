package se.jobbspar.gateway.console.headcount;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.intake.IntakeResult;

/**
 * A file to send, and what came of the one that was.
 *
 * @param kind headcount or forecast
 * @param action address that it is sent to
 * @param countedOn the day that was filled in; null where none is asked for
 * @param days what has been counted; empty for another kind
 * @param outcome of the file that was sent; null before one is
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FilePage(
        Frame frame,
        String kind,
        String action,
        String countedOn,
        List<CountDays.Day> days,
        Outcome outcome,
        String done)
        implements TemplateInstance {
    /**
     * @param name of the file
     * @param trial whether nothing was stored
     * @param result null when the whole file was refused
     * @param refused why it was; empty when it was not
     */
    public record Outcome(String name, boolean trial, IntakeResult result, List<String> refused) {
        /** Whether there is anything to know of its rows. */
        public boolean isAboutRows() {
            return result != null
                    && !(result.errors().isEmpty() && result.notices().isEmpty());
        }
    }
}
