package se.jobbspar.gateway.console.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;

/**
 * Where a Europass CV comes in, and what became of it.
 *
 * @param wrong why nothing was taken; null when nothing is wrong
 * @param report null before a CV was taken
 * @param left what of it was not taken
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CvPage(Frame frame, UUID participant, String wrong, CvReport report, List<Left> left)
        implements TemplateInstance {
    static CvPage empty(Frame frame, UUID participant) {
        return new CvPage(frame, participant, null, null, List.of());
    }

    static CvPage refused(Frame frame, UUID participant, String wrong) {
        return new CvPage(frame, participant, wrong, null, List.of());
    }

    static CvPage taken(Frame frame, UUID participant, CvReport report) {
        ExportTexts t = frame.language().texts(ExportTexts.class);
        return new CvPage(
                frame,
                participant,
                null,
                report,
                report.notTaken().stream()
                        .map(place -> new Left(CvPlace.of(place.field(), t), place.message()))
                        .toList());
    }

    /** Something that was not taken, and why. */
    public record Left(String what, String why) {}
}
