package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.PartialDate;

class StrictJsonTest {
    record Claim(String concept, int level, Evidence evidence) {}

    record Profile(List<Claim> claims, LocalDate until, PartialDate since) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @Test
    void wellFormedBodyIsRead() throws Exception {
        Profile read = json.readValue("""
                {"claims":[{"concept":"x","level":2,"evidence":{"kind":"self-declared","date":"2026-03-01"}}]}""", Profile.class);

        assertEquals(
                new Evidence(EvidenceKind.SELF_DECLARED, PartialDate.parse("2026-03-01")),
                read.claims().getFirst().evidence());
    }

    @Test
    void unknownFieldIsNamedWithTheKnownOnes() {
        Problem problem = refusal("{\"claims\":[{\"concept\":\"x\",\"level\":2,\"levle\":3}]}");

        assertEquals("urn:jobbspar:problem:unknown-field", problem.type());
        assertEquals("claims[0].levle", problem.errors().getFirst().field());
        assertEquals(
                List.of("concept", "evidence", "level"),
                problem.errors().getFirst().allowed());
    }

    @Test
    void unknownEnumValueIsAnsweredWithTheAllowedOnesAsTheyStandInJson() {
        Problem problem = refusal("{\"claims\":[{\"concept\":\"x\",\"level\":2,\"evidence\":{\"kind\":\"diploma\"}}]}");

        assertEquals(400, problem.status());
        assertEquals("claims[0].evidence.kind", problem.errors().getFirst().field());
        assertEquals(
                List.of("self-declared", "assessed", "observed", "employer-reference", "certificate", "validated"),
                problem.errors().getFirst().allowed());
    }

    @Test
    void impossibleDateIsRefusedAndNotRepeated() {
        Problem problem = refusal(
                "{\"claims\":[{\"concept\":\"x\",\"level\":2,\"evidence\":{\"kind\":\"validated\",\"date\":\"2026-02-30\"}}]}");

        assertEquals(
                "must be a year, a month or a day such as 2014, 2014-06 or 2014-06-03",
                problem.errors().getFirst().message().en());
        assertEquals(false, problem.detail().en().contains("2026-02-30"));
    }

    @Test
    void dateIsATextOrNothing() throws Exception {
        for (String wrong : List.of("[]", "[2027,1,1]", "[\"2027-01-01\"]", "17", "{}", "true", "\"\"")) {
            Problem problem = refusal("{\"claims\":[],\"until\":%s}".formatted(wrong));
            assertEquals(
                    "until must be a date such as 2026-03-01.", problem.detail().en(), wrong);
            assertEquals(
                    "since must be a year, a month or a day such as 2014, 2014-06 or 2014-06-03.",
                    refusal("{\"claims\":[],\"since\":%s}".formatted(wrong))
                            .detail()
                            .en(),
                    wrong);
        }
        Profile read = json.readValue("{\"until\":\"2027-01-01\",\"since\":\"2026-03\"}", Profile.class);
        assertEquals(LocalDate.of(2027, 1, 1), read.until());
        assertEquals(PartialDate.parse("2026-03"), read.since());
        assertNull(json.readValue("{\"until\":null}", Profile.class).until());
    }

    @Test
    void timeIsNotTakenForADay() {
        for (String time : List.of("2026-12-31T23:30:00Z", "2026-12-31T23:59:59", "2026-12-31T25:99")) {
            assertEquals(
                    "until must be a date such as 2026-03-01.",
                    refusal("{\"until\":\"" + time + "\"}").detail().en(),
                    time);
        }
    }

    @Test
    void numberIsNotTakenForText() {
        assertEquals(
                "claims[0].concept",
                refusal("{\"claims\":[{\"concept\":17,\"level\":2}]}")
                        .errors()
                        .getFirst()
                        .field());
    }

    @Test
    void missingNumberIsNotZero() {
        assertEquals(
                "claims[0].level",
                refusal("{\"claims\":[{\"concept\":\"x\",\"level\":null}]}")
                        .errors()
                        .getFirst()
                        .field());
    }

    @Test
    void fieldGivenTwiceIsRefused() {
        assertEquals(
                "urn:jobbspar:problem:malformed-json",
                refusal("{\"claims\":[],\"claims\":[]}").type());
    }

    @Test
    void deepNestingIsRefusedBeforeItCosts() {
        assertEquals(
                400,
                refusal("{\"claims\":" + "[".repeat(5000) + "]".repeat(5000) + "}")
                        .status());
    }

    @Test
    void brokenJsonSaysWhere() {
        assertEquals(true, refusal("{\"claims\":[\n  {").detail().en().contains("line 2"));
    }

    private Problem refusal(String body) {
        return JsonProblems.of(assertThrows(JacksonException.class, () -> json.readValue(body, Profile.class)));
    }
}
