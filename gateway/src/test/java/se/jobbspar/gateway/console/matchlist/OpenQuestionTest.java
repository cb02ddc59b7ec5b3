package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.AnsweredRequirement.Evidence;
import se.jobbspar.gateway.console.matchlist.MatchList.Labelled;
import se.jobbspar.testkit.IdentityResource;

/** Which questions are worth a person's time. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class OpenQuestionTest {
    private static final Evidence AS_COOK =
            new Evidence(new Labelled("urn:cook", "kock"), "72", 80, "implied", null, "implied");

    private static AnsweredRequirement asked(String skill, String importance, String status) {
        return new AnsweredRequirement(
                "skills",
                new Labelled("urn:" + skill, skill),
                null,
                importance,
                "stated",
                status,
                0,
                100,
                status.equals("likely") ? AS_COOK : null);
    }

    private static MatchItem hit(Decision decision, AnsweredRequirement... requirements) {
        return new MatchItem(
                null,
                1,
                null,
                null,
                null,
                0,
                10_000,
                0,
                "ask",
                "good",
                List.of(),
                List.of(),
                List.of(requirements),
                decision);
    }

    private static List<String> questions(MatchItem... items) throws IOException {
        MatchList recorded = new ObjectMapper().readValue("{\"against\":\"vacancies\"}", MatchList.class);
        MatchList list = new MatchList(
                recorded.id(),
                null,
                "v2",
                "t",
                "p",
                null,
                null,
                "vacancies",
                null,
                null,
                0,
                null,
                null,
                List.of(items),
                null,
                null);
        return OpenQuestion.of(List.of(list), Language.SV).stream()
                .map(q -> q.text() + " " + q.decides() + " " + q.counts())
                .toList();
    }

    @Test
    void whatDecidesMostHitsComesFirst() throws IOException {
        assertEquals(
                List.of("Kan du hygien? 2 1", "Kan du lyfta? 1 0", "Kan du smaka av? 0 1"),
                questions(
                        hit(null, asked("lyfta", "must", "unknown"), asked("hygien", "must", "likely")),
                        hit(null, asked("hygien", "must", "unknown"), asked("smaka av", "wish", "likely")),
                        hit(null, asked("hygien", "wish", "likely"))));
    }

    @Test
    void wishThatNothingPointsToAndWhatIsAnsweredAskNothing() throws IOException {
        assertEquals(
                List.of(),
                questions(hit(
                        null,
                        asked("lyfta", "wish", "unknown"),
                        asked("hygien", "must", "met"),
                        asked("simma", "must", "missing"))));
    }

    @Test
    void declinedHitAsksNothing() throws IOException {
        assertEquals(
                List.of(), questions(hit(new Decision("declined", "other", null), asked("lyfta", "must", "unknown"))));
    }

    @Test
    void whatMakesAYesLikelyIsSaid() throws IOException {
        MatchList list = new MatchList(
                null,
                null,
                "v2",
                "t",
                "p",
                null,
                null,
                "vacancies",
                null,
                null,
                0,
                null,
                null,
                List.of(hit(null, asked("smaka av", "wish", "likely"))),
                null,
                null);

        assertEquals(
                "6 år som kock, följer av arbetet eller utbildningen, fråga",
                OpenQuestion.of(List.of(list), Language.SV).getFirst().because());
    }
}
