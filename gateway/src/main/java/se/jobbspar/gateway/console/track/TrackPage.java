package se.jobbspar.gateway.console.track;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/**
 * A job track.
 *
 * @param changed whether the visitor may change it
 * @param matched whether the visitor may have people found for it
 * @param places whether the visitor sees who has reserved some
 * @param reserves whether the visitor may reserve a place in it
 * @param asked kinds of entry rules that can be added
 * @param reservations of the visitor's municipality, all where it keeps the track
 * @param pages those of the reservations
 * @param endings what somebody may go to who had a place
 * @param key so that a button that is pressed twice reserves one place
 * @param done what has just been done; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TrackPage(
        Frame frame,
        Track track,
        boolean changed,
        boolean matched,
        boolean places,
        boolean reserves,
        List<String> asked,
        List<Reserved> reservations,
        Pages pages,
        List<Choice> endings,
        UUID key,
        String done)
        implements TemplateInstance {

    /** A place that is kept for somebody: since when, and by whom. */
    public record Reserved(String id, String day, String by) {
        static Reserved of(JsonNode reservation) {
            return new Reserved(
                    reservation.path("id").asText(),
                    Days.at(Instant.parse(reservation.path("reservedAt").asText()))
                            .toString(),
                    ParticipantRow.place(reservation.path("municipality").asText()));
        }
    }
}
