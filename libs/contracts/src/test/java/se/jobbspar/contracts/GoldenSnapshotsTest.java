package se.jobbspar.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.track.v1.JobTrackSnapshot;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/**
 * Events as they were on the wire on the day in the file's name. They stay readable for as long as the topic lives:
 * a change that breaks one needs a new version of the event, not a new golden file.
 */
class GoldenSnapshotsTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void participantOfNovember2026IsReadAndWrittenUnchanged() throws IOException {
        ParticipantSnapshot amina = unchanged("participant-v1-2026-11-22.json", ParticipantSnapshot.class);

        assertEquals("ORE-7K2M", amina.code());
        assertEquals(List.of("1880", "1883"), amina.visibleTo());
        assertEquals(Instant.parse("2026-11-20T09:15:30Z"), amina.updatedAt());
        assertEquals(3, amina.skills().getFirst().level());
        assertEquals(EvidenceKind.OBSERVED, amina.skills().getFirst().evidence().kind());
        assertEquals(72, amina.experiences().getFirst().months());
        assertEquals(Recognition.PENDING, amina.educations().getFirst().recognition());
        assertEquals(Cefr.B1, amina.languages().getFirst().spokenInteraction());
        assertEquals(LocalDate.parse("2031-04-30"), amina.licences().getFirst().validUntil());
        assertEquals(
                List.of(WorkingTime.FULL_TIME, WorkingTime.EVENINGS),
                amina.wishes().workingTimes());
    }

    @Test
    void participantWithAnswersDatesAndUnwantedIsReadAndWrittenUnchanged() throws IOException {
        ParticipantSnapshot amina = unchanged("participant-v1-2026-11-27.json", ParticipantSnapshot.class);

        assertEquals(
                List.of(SkillAnswer.YES, SkillAnswer.NO),
                amina.skills().stream().map(SkillFact::answer).toList());
        assertEquals(YearMonth.of(2017, 12), amina.experiences().getFirst().to());
        assertEquals(YearMonth.of(2017, 5), amina.experiences().getLast().from());
        assertNull(amina.experiences().getLast().to(), "it goes on");
        assertEquals(List.of(WorkingTime.NIGHTS), amina.wishes().unwanted().workingTimes());
    }

    @Test
    void participantWithNothingRecordedIsReadAndWrittenUnchanged() throws IOException {
        ParticipantSnapshot omar = unchanged("participant-v1-2026-11-22-empty.json", ParticipantSnapshot.class);

        assertTrue(omar.skills().isEmpty() && omar.wishes().occupations().isEmpty());
    }

    @Test
    void participantWhoIsStaffIsReadAndWrittenUnchanged() throws IOException {
        ParticipantSnapshot stina = unchanged("participant-v1-2026-11-27-staff.json", ParticipantSnapshot.class);

        assertEquals("1880-staff", stina.home());
        assertEquals(new Workplace(new MunicipalityCode("1880"), Desk.STAFF), Workplace.of(stina.home()));
        assertEquals(
                "1880",
                unchanged("participant-v1-2026-11-27.json", ParticipantSnapshot.class)
                        .home());
    }

    @Test
    void participantWhomListsDoNotHoldIsReadAndWrittenUnchanged() throws IOException {
        assertTrue(unchanged("participant-v1-2026-11-27-withheld.json", ParticipantSnapshot.class)
                .withheld());
        assertFalse(unchanged("participant-v1-2026-11-27.json", ParticipantSnapshot.class)
                .withheld());
    }

    @Test
    void vacancyOfNovember2026IsReadAndWrittenUnchanged() throws IOException {
        VacancySnapshot vacancy = unchanged("vacancy-v1-2026-11-22.json", VacancySnapshot.class);

        assertEquals(VacancyStatus.PUBLISHED, vacancy.status());
        assertEquals("5321", vacancy.occupationGroup());
        assertEquals(RequirementKind.SKILL, vacancy.requirements().getFirst().kind());
        assertEquals(Importance.MUST, vacancy.requirements().getFirst().importance());
        assertEquals(LocalDate.parse("2027-01-31"), vacancy.lastDay());
    }

    @Test
    void vacancyInSeveralPlacesOrNoneIsReadAndWrittenUnchanged() throws IOException {
        VacancySnapshot vacancy = unchanged("vacancy-v1-2026-11-28.json", VacancySnapshot.class);

        assertEquals(List.of("1880", "1883", "0580"), vacancy.municipalities());
        assertTrue(vacancy.remote());
        assertFalse(
                unchanged("vacancy-v1-2026-11-22.json", VacancySnapshot.class).remote());
    }

    @Test
    void shortageOccupationOfNovember2026IsReadAndWrittenUnchanged() throws IOException {
        ShortageOccupationSnapshot shortage =
                unchanged("shortage-occupation-v1-2026-11-22.json", ShortageOccupationSnapshot.class);

        assertEquals(List.of("5321", "5323"), shortage.occupationGroups());
        assertEquals("18", shortage.region());
        assertEquals(Situation.SHORTAGE, shortage.situation());
        assertEquals(Outlook.RISING, shortage.outlook());
    }

    @Test
    void jobTrackOfNovember2026IsReadAndWrittenUnchanged() throws IOException {
        JobTrackSnapshot track = unchanged("job-track-v1-2026-11-27.json", JobTrackSnapshot.class);

        assertEquals(List.of("7223", "8199"), track.occupationGroups());
        assertEquals(List.of("0581", "0580"), track.municipalities());
        assertEquals(RequirementKind.LANGUAGE, track.requirements().getFirst().kind());
        assertEquals(7, track.placesLeft());
        assertEquals(LocalDate.parse("2027-06-30"), track.lastDay());
    }

    @Test
    void trainingOfNovember2026IsReadAndWrittenUnchanged() throws IOException {
        TrainingSnapshot training = unchanged("training-v1-2026-11-28.json", TrainingSnapshot.class);

        assertEquals(RequirementKind.LICENCE, training.gives().getFirst().kind());
        assertEquals(Importance.MUST, training.asks().getFirst().importance());
        assertEquals(LocalDate.parse("2027-01-18"), training.starts().getFirst().until());
        assertNull(training.starts().getLast().places(), "not known");
        assertEquals(3, training.weeks());
    }

    private static <T> T unchanged(String file, Class<T> type) throws IOException {
        try (InputStream golden = GoldenSnapshotsTest.class.getResourceAsStream("/golden/" + file)) {
            JsonNode onTheWire = JSON.readTree(golden);
            T snapshot = JSON.treeToValue(onTheWire, type);
            assertEquals(onTheWire, JSON.readTree(JSON.writeValueAsBytes(snapshot)));
            return snapshot;
        }
    }
}
