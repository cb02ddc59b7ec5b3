package se.jobbspar.gateway.console.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/**
 * The people behind a figure.
 *
 * @param figure its name
 * @param base of whom it is
 * @param about what the report is asked about
 * @param report its address
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record BehindPage(
        Frame frame,
        String figure,
        String base,
        String about,
        String report,
        List<ParticipantRow> people,
        long total,
        Pages pages)
        implements TemplateInstance {}
