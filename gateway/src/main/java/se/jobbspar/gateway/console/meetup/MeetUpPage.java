package se.jobbspar.gateway.console.meetup;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.happening.FactWords;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * A meet-up: who is invited, and whom else to invite.
 *
 * @param occupations that the employer looks for, by name
 * @param notAnswered how many of those on the page have not answered
 * @param late whether the last day to answer has passed
 * @param q what was searched for; empty for nothing
 * @param found people to invite, without those on the page already
 * @param key tells this page's invitations from those of other pages, so that a button that is pressed twice invites once
 * @param done saved, removed or invited; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MeetUpPage(
        Frame frame,
        MeetUpsPage.Row meetUp,
        List<String> occupations,
        List<Invited> invited,
        Pages pages,
        long notAnswered,
        boolean late,
        String q,
        List<Participant> found,
        UUID key,
        String done)
        implements TemplateInstance {
    public MeetUpPage {
        occupations = List.copyOf(occupations);
        invited = List.copyOf(invited);
        found = List.copyOf(found);
    }

    /**
     * Somebody who is invited.
     *
     * @param person null where the coach may not see the person any more
     * @param said what the person answered and what came of it, in words
     */
    public record Invited(String id, Participant person, String said) {}

    static List<Invited> invited(List<JsonNode> invitations, List<Participant> people, FactWords words) {
        Map<String, Participant> known =
                people.stream().collect(Collectors.toMap(person -> person.id().toString(), Function.identity()));
        return invitations.stream()
                .map(invitation -> new Invited(
                        invitation.path("id").asText(),
                        known.get(invitation.path("participant").asText()),
                        words.invitation(invitation)))
                .toList();
    }
}
