package se.jobbspar.gateway.console.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.Waiting;

/**
 * Where to begin.
 *
 * @param coach whether people can wait for the visitor
 * @param waiting what waits for the visitor; null when it cannot be had
 * @param visited people whose pages the visitor opened last
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record StartPage(Frame frame, boolean coach, Waiting waiting, List<Participant> visited)
        implements TemplateInstance {
    public StartPage {
        visited = List.copyOf(visited);
    }
}
