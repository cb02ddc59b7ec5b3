package se.jobbspar.gateway.console.gain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.happening.HappeningTexts;
import se.jobbspar.gateway.console.mapping.RowClient;
import se.jobbspar.gateway.console.participant.ParticipantClient;
import se.jobbspar.gateway.console.participant.Profile;
import se.jobbspar.gateway.console.person.ProfileInWords;
import se.jobbspar.gateway.console.person.ProfileSection;

/** Asks anew what was gained each time, so that what is confirmed is what the service proposes now. */
@RequestScoped
class Gains {
    /** As many as the service gives at once; more than anybody has measures. */
    private static final int MOST = 100;

    private final GainClient client;
    private final RowClient rows;
    private final ParticipantClient participants;
    private final ConceptLabels labels;
    private final ObjectMapper json;
    private final Visit visit;

    Gains(
            @RestClient GainClient client,
            @RestClient RowClient rows,
            @RestClient ParticipantClient participants,
            ConceptLabels labels,
            ObjectMapper json,
            Visit visit) {
        this.client = client;
        this.rows = rows;
        this.participants = participants;
        this.labels = labels;
        this.json = json;
        this.visit = visit;
    }

    GainsPage page(UUID id, String done) {
        List<JsonNode> suggestions = suggestions(id);
        return new GainsPage(
                visit.frame(),
                participants.get(visit.onBehalf(), id),
                IntStream.range(0, suggestions.size())
                        .mapToObj(
                                i -> GainsPage.given(i + 1, suggestions.get(i), by(suggestions.get(i)), this::inWords))
                        .toList(),
                UUID.randomUUID(),
                done);
    }

    /**
     * @param pressed of the page whose button was pressed
     * @return whether it was there to be confirmed: somebody else may have been faster
     */
    boolean confirm(UUID id, UUID key, String pressed) {
        Optional<Gain> found = suggestions(id).stream()
                .flatMap(Gain::of)
                .filter(gain -> gain.key().equals(key))
                .findFirst();
        found.ifPresent(gain -> {
            if (gain.replaces()) {
                String tag = "\"" + gain.row().path("recorded").path("version").asLong() + "\"";
                UUID row = UUID.fromString(gain.row().path("id").asText());
                rows.replace(visit.onBehalf(), id, gain.section(), row, tag, gain.body());
            } else {
                rows.add(visit.onBehalf(), id, gain.section(), once(pressed, key), gain.body());
            }
        });
        return found.isPresent();
    }

    private static String once(String pressed, UUID gain) {
        return "\"" + UUID.nameUUIDFromBytes((pressed + gain).getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private List<JsonNode> suggestions(UUID id) {
        return client.list(visit.onBehalf(), id, MOST)
                .path("items")
                .valueStream()
                .toList();
    }

    private String by(JsonNode suggestion) {
        String kind = visit.texts(HappeningTexts.class)
                .value("kind", suggestion.path("kind").asText());
        String name = suggestion.path("name").asText("");
        String on = suggestion.path("on").asText();
        return name.isEmpty() ? kind + ", " + on : kind + " · " + name + ", " + on;
    }

    private ProfileSection.Line inWords(Gain gain) {
        try {
            JsonNode profile = json.createObjectNode()
                    .set(gain.section(), json.createArrayNode().add(gain.row()));
            return new ProfileInWords(json.treeToValue(profile, Profile.class), Instant.EPOCH, labels, visit.language())
                    .sections().stream()
                            .flatMap(section -> section.lines().stream())
                            .findFirst()
                            .orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of " + gain.section() + " cannot be read");
        }
    }
}
