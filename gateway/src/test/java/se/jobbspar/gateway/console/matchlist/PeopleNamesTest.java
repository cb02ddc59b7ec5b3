package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;
import se.jobbspar.gateway.console.participant.Participants;

class PeopleNamesTest {
    private final OnBehalf karin = new OnBehalf("token", Language.SV);
    private final List<List<UUID>> asked = new ArrayList<>();

    /** Tells the name of the first who is asked for, the code of the second, and nothing of the rest. */
    private class OneNamed implements ParticipantClient {
        @Override
        public Participants list(
                OnBehalf who, String q, String mapped, String protectedIdentity, String sort, int page, int limit) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Participants listOf(OnBehalf who, List<UUID> ids, int limit) {
            asked.add(ids);
            return new Participants(List.of(person(ids.get(0), "Amina Haddad"), person(ids.get(1), null)), 2, 1, limit);
        }

        @Override
        public Participant get(OnBehalf who, UUID id) {
            throw new AssertionError("asked for one by one");
        }

        private static Participant person(UUID id, String name) {
            return new Participant(
                    id,
                    1,
                    "ORE-2QPD",
                    name,
                    null,
                    "none",
                    "mapped",
                    List.of(),
                    null,
                    "1880",
                    "own",
                    null,
                    null,
                    null,
                    null);
        }
    }

    private static MatchList list() throws IOException {
        return new ObjectMapper()
                .findAndRegisterModules()
                .readValue(PeopleNamesTest.class.getResourceAsStream("/services/match-list.json"), MatchList.class);
    }

    @Test
    void allAreAskedForAtOnceAndWhoHasNoNameGoesByTheCode() throws IOException {
        List<UUID> people =
                list().items().stream().map(item -> item.target().id()).toList();

        Map<UUID, String> names = new PeopleNames(new OneNamed()).of(list(), karin);

        assertEquals(List.of(people), asked);
        assertEquals(Map.of(people.getFirst(), "Amina Haddad"), names);
    }

    @Test
    void serviceThatIsAwayLeavesTheListWithItsCodes() throws IOException {
        ParticipantClient away = new OneNamed() {
            @Override
            public Participants listOf(OnBehalf who, List<UUID> ids, int limit) {
                throw new ProcessingException("away");
            }
        };

        assertEquals(Map.of(), new PeopleNames(away).of(list(), karin));
    }
}
