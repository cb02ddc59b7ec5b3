package se.jobbspar.gateway.console.need;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.shortage.Assumptions;
import se.jobbspar.gateway.console.shortage.SaidOf;

/**
 * An occupation in coming years.
 *
 * @param code SSYK 2012
 * @param said each source for itself, every region of it
 * @param assessments the own municipality's, the newest first
 * @param countedOn null = nobody has counted
 * @param pools empty = not counted, or not the visitor's to know
 * @param hr whether it is not the visitor's to know
 * @param done saved; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NeedPage(
        Frame frame,
        String code,
        String name,
        List<SaidOf> said,
        List<SaidOf> assessments,
        Coming coming,
        LocalDate countedOn,
        Assumptions assumed,
        List<Choice> assumptions,
        Parts parts,
        List<PoolRow> pools,
        boolean hr,
        List<Answering.Training> trainings,
        List<Answering.Track> tracks,
        String done)
        implements TemplateInstance {}
