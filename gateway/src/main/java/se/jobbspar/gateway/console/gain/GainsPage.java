package se.jobbspar.gateway.console.gain;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.person.ProfileSection;

/**
 * What measures and placements gave that the profile does not say, each row with a button.
 *
 * @param key so that a button pressed twice adds one row
 * @param done what has just happened: confirmed or gone; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GainsPage(Frame frame, Participant person, List<Given> given, UUID key, String done)
        implements TemplateInstance {
    public GainsPage {
        given = List.copyOf(given);
    }

    /**
     * What one of them gave.
     *
     * @param number of it on the page, from 1
     */
    public record Given(int number, String by, List<Row> rows) {}

    /** @param replaces whether a row of the profile comes to say more */
    public record Row(UUID key, String what, String about, boolean replaces) {}

    static Given given(int number, JsonNode suggestion, String by, Function<Gain, ProfileSection.Line> inWords) {
        return new Given(
                number,
                by,
                Gain.of(suggestion)
                        .map(gain -> {
                            ProfileSection.Line line = inWords.apply(gain);
                            return new Row(gain.key(), line.what(), line.about(), gain.replaces());
                        })
                        .toList());
    }
}
