package se.jobbspar.gateway.console.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;

/**
 * What a file does, or did.
 *
 * @param progress how far the service is, while it is at it
 * @param going whether it is
 * @param result null before the service has answered
 * @param takeable whether the file was tried, and anything of it can be taken
 * @param aboutRows whether there is anything to know of its rows
 * @param refused why the whole file was refused; empty when it was not
 * @param brokenOff whether nobody knows how far it came
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record IntakeRunPage(
        Frame frame,
        UUID id,
        String name,
        String language,
        boolean trial,
        IntakeProgress progress,
        boolean going,
        IntakeResult result,
        boolean takeable,
        boolean aboutRows,
        List<String> refused,
        boolean brokenOff)
        implements TemplateInstance {
    static IntakeRunPage of(Frame frame, Run run, IntakeProgress progress) {
        IntakeResult result = run.state() instanceof Run.State.Done(IntakeResult done) ? done : null;
        return new IntakeRunPage(
                frame,
                run.id(),
                run.name(),
                run.language().tag(),
                run.trial(),
                progress,
                run.state() instanceof Run.State.Going,
                result,
                run.trial() && result != null && result.rejected() < result.received(),
                result != null
                        && !(result.errors().isEmpty() && result.notices().isEmpty()),
                run.state() instanceof Run.State.Refused(List<String> said) ? said : List.of(),
                run.state() instanceof Run.State.BrokenOff);
    }
}
