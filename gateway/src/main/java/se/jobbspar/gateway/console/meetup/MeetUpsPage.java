package se.jobbspar.gateway.console.meetup;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The recruitment meet-ups of the coach's municipality.
 *
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MeetUpsPage(Frame frame, List<Row> meetUps, Pages pages, String done) implements TemplateInstance {
    public MeetUpsPage {
        meetUps = List.copyOf(meetUps);
    }

    /** @param answersBy last day to answer; empty for none */
    public record Row(String id, String employer, String on, String place, String answersBy, boolean mistaken) {
        static Row of(JsonNode meetUp) {
            return new Row(
                    meetUp.path("id").asText(),
                    meetUp.path("employer").asText(),
                    meetUp.path("on").asText(),
                    meetUp.path("place").asText(),
                    meetUp.path("answersBy").asText(""),
                    meetUp.path("mistaken").asBoolean());
        }
    }
}
