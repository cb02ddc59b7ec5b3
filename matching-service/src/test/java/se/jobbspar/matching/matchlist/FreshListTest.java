package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.testkit.Municipalities.LINKOPING;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** A list made right after a write is made from what was written, or says that the index has not come so far. */
@ServiceTest
class FreshListTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String LISTS = "/matching/v1/match-lists";
    private final UUID id = UUID.randomUUID();

    @Inject
    MatchListConfig lists;

    @BeforeEach
    void topicsAreThere() {
        OtherServices.createTopics();
    }

    private ParticipantSnapshot unmapped(long version) {
        return person(version, List.of());
    }

    private ParticipantSnapshot mapped(long version) {
        return person(version, List.of(new ExperienceFact(Occupations.NURSE_ASSISTANT, 36, null)));
    }

    private ParticipantSnapshot person(long version, List<ExperienceFact> experiences) {
        ParticipantSnapshot like = People.amina();
        return new ParticipantSnapshot(
                id,
                version,
                "ORE-4H4H",
                like.municipality(),
                List.of(OREBRO),
                like.updatedAt(),
                List.of(),
                experiences,
                List.of(),
                List.of(),
                List.of(),
                WishFact.NONE);
    }

    private VacancySnapshot vacancy(long version, String title, VacancyStatus status) {
        VacancySnapshot like = Jobs.underskoterska();
        return new VacancySnapshot(
                id,
                version,
                status,
                like.employer(),
                title,
                like.occupation(),
                like.occupationGroup(),
                like.municipality(),
                like.workingTimes(),
                like.requirements(),
                like.lastDay(),
                like.updatedAt());
    }

    private Response post(String municipality, String type, String against, Long version) {
        String named = version == null ? "" : ",\"version\":" + version;
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.coach(municipality))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"%s","id":"%s"%s},"against":"%s","purpose":"guidance"}""".formatted(type, id, named, against))
                .post(LISTS);
    }

    private ValidatableResponse aboutThePerson(Long version) {
        return post(OREBRO, "participant", "vacancies", version).then();
    }

    private static String notReady(Response answer) {
        return answer.then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:index-not-ready"))
                .extract()
                .asString();
    }

    @Test
    void listSaysFromWhichVersionOfItsSubjectItWasMade() {
        OtherServices.publish(mapped(7));
        OtherServices.awaitTakenIn();

        String made = aboutThePerson(null)
                .statusCode(201)
                .body("subject.version", equalTo(7))
                .extract()
                .asString();

        String again = given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .get(LISTS + "/" + JsonPath.from(made).getString("id"))
                .asString();
        assertEquals(made, again);
    }

    @Test
    void listMadeRightAfterAWriteIsMadeFromIt() {
        OtherServices.publish(unmapped(1));
        OtherServices.awaitTakenIn();

        OtherServices.publish(mapped(2));
        aboutThePerson(2L).statusCode(201).body("subject.version", equalTo(2)).body("note", nullValue());
    }

    @Test
    void personJustRegisteredIsWaitedFor() {
        Thread later = Thread.startVirtualThread(() -> {
            sleep(300);
            OtherServices.publish(mapped(1));
        });

        aboutThePerson(1L).statusCode(201).body("subject.version", equalTo(1));
        assertTrue(join(later));
    }

    @Test
    void demandIsWaitedForAlike() {
        OtherServices.publish(vacancy(1, "Utkast", VacancyStatus.DRAFT));
        OtherServices.awaitTakenIn();
        Thread later = Thread.startVirtualThread(() -> {
            sleep(300);
            OtherServices.publish(vacancy(2, "Undersköterska", VacancyStatus.PUBLISHED));
        });

        post(OREBRO, "vacancy", "participants", 2L)
                .then()
                .statusCode(201)
                .body("subject.version", equalTo(2))
                .body("subject.label", equalTo("Undersköterska"));
        assertTrue(join(later));
    }

    @Test
    void versionThatDoesNotComeInTimeIsAnsweredWithWhenToTryAgain() {
        OtherServices.publish(mapped(1));
        OtherServices.awaitTakenIn();

        long begun = System.nanoTime();
        notReady(post(OREBRO, "participant", "vacancies", 2L));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertTrue(taken.compareTo(lists.longestWait()) >= 0, taken.toString());
        assertTrue(taken.compareTo(lists.longestWait().multipliedBy(2)) < 0, taken.toString());
    }

    @Test
    void foreignAndNeverSeenSubjectsLookTheSameWithAVersionToo() {
        Response missing = post(LINKOPING, "participant", "vacancies", 1L);
        OtherServices.publish(mapped(1));
        OtherServices.awaitTakenIn();

        Response foreign = post(LINKOPING, "participant", "vacancies", 1L);

        assertEquals(notReady(missing), notReady(foreign));
    }

    @Test
    void versionIsForASubjectWithAnId() {
        given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"participant","version":1,"profile":{}},"against":"vacancies","purpose":"guidance"}""")
                .post(LISTS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("subject.version"))
                .body("type", not(equalTo("urn:jobbspar:problem:unknown-field")));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean join(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
