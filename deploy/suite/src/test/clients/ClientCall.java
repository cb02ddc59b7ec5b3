import client.matching.api.MatchListsApi;
import client.matching.model.Against;
import client.matching.model.MatchList;
import client.matching.model.MatchListRequest;
import client.matching.model.MatchSubjectRequest;
import client.matching.model.Purpose;
import client.matching.model.SubjectType;
import client.participant.api.ParticipantsApi;
import client.participant.model.ParticipantResponse;
import client.participant.model.ParticipantSummary;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What a system of a municipality does with the generated clients: finds a person, reads the profile, asks what fits and reads
 * that list again. Compiled by the test together with them.
 */
public class ClientCall implements Callable<Map<String, Object>> {
    private final String name;
    private final ParticipantsApi participants;
    private final MatchListsApi lists;

    public ClientCall(String address, String token, String name) {
        Consumer<HttpRequest.Builder> signed = request -> request.header("Authorization", "Bearer " + token);
        var participant = new client.participant.ApiClient().setRequestInterceptor(signed);
        participant.updateBaseUri(address);
        var matching = new client.matching.ApiClient().setRequestInterceptor(signed);
        matching.updateBaseUri(address);
        this.name = name;
        this.participants = new ParticipantsApi(participant);
        this.lists = new MatchListsApi(matching);
    }

    @Override
    public Map<String, Object> call() throws Exception {
        ParticipantSummary found = participants
                .listParticipants(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, name, null, null,
                        null, null, null)
                .getItems()
                .getFirst();
        ParticipantResponse person = participants.getParticipant(found.getId());
        MatchListRequest request = new MatchListRequest()
                .subject(new MatchSubjectRequest().type(SubjectType.PARTICIPANT).id(person.getId()))
                .against(Against.SHORTAGE_OCCUPATIONS)
                .purpose(Purpose.GUIDANCE);
        String key = UUID.randomUUID().toString();
        MatchList made = lists.makeMatchList(request, key);
        MatchList again = lists.makeMatchList(request, key);
        return Map.of(
                "name", person.getName(),
                "experiences", person.getProfile().getExperiences().size(),
                "items", made.getItems().size(),
                "same", made.equals(again) && made.equals(lists.getMatchList(made.getId())));
    }
}
