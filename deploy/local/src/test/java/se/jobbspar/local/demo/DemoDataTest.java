package se.jobbspar.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

class DemoDataTest {
    private static final List<String> CATEGORIES =
            List.of("skills", "experiences", "educations", "languages", "licences");

    @Test
    void sixtyPeopleLiveInTheFourMunicipalities() {
        assertEquals(Set.of("1880", "1883", "0580", "0581"), DemoFiles.PARTICIPANTS.keySet());
        assertTrue(people().size() >= 60, () -> people().size() + " people");
        DemoFiles.PARTICIPANTS
                .values()
                .forEach(file -> assertTrue(DemoFiles.rows(file).size() >= 10, file));
    }

    @Test
    void foreignEducationComesInEveryStateOfRecognition() {
        List<JsonNode> foreign = people().stream()
                .flatMap(person -> list(person.path("profile").path("educations")))
                .filter(education -> !education.path("country").asText().equals("SE"))
                .toList();
        assertTrue(foreign.size() >= 10, () -> foreign.size() + " foreign educations");
        Set<String> states = foreign.stream()
                .map(education -> education.path("recognition").asText())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Recognition.class).size(), states.size(), states::toString);
    }

    @Test
    void fivePeopleAreEmptyOrHalfMapped() {
        long few = people().stream()
                .map(person -> person.path("profile"))
                .filter(profile -> CATEGORIES.stream()
                                .filter(c -> !profile.path(c).isEmpty())
                                .count()
                        <= 2)
                .count();
        assertTrue(few >= 5, () -> few + " people");
    }

    @Test
    void threePeopleAreProtectedAndSomeHaveNotBeenAsked() {
        assertTrue(with("protected") >= 3);
        assertTrue(with("unknown") >= 1);
    }

    @Test
    void theAgreementPutsFivePeopleInThePoolOfTwoMunicipalities() {
        JsonNode agreement = DemoFiles.rows("agreements").getFirst();
        assertEquals("joint-board", agreement.path("ground").asText());
        long shared = list(agreement.path("municipalities"))
                .flatMap(code -> DemoFiles.rows(DemoFiles.PARTICIPANTS.get(code.asText())).stream())
                .filter(person -> person.path("protectedIdentity").asText().equals("none"))
                .count();
        assertTrue(shared >= 5, () -> shared + " people");
    }

    @Test
    void everyReferenceIsGivenOnce() {
        Set<String> seen = new HashSet<>();
        people().forEach(person -> assertTrue(seen.add(person.path("reference").asText()), person::toString));
    }

    @Test
    void everyConceptAndCodeIsKnownToTheStarterTaxonomy() {
        Taxonomy taxonomy = Taxonomy.starter();
        for (ObjectNode person : people()) {
            JsonNode profile = person.path("profile");
            list(profile.path("skills")).forEach(s -> known(taxonomy, s.path("concept"), ConceptType.SKILL));
            list(profile.path("experiences"))
                    .forEach(e -> known(taxonomy, e.path("occupation"), ConceptType.OCCUPATION));
            list(profile.path("licences")).forEach(l -> known(taxonomy, l.path("concept"), ConceptType.LICENCE));
            list(profile.path("wishes").path("occupations"))
                    .forEach(wish -> known(taxonomy, wish, ConceptType.OCCUPATION));
            list(profile.path("educations"))
                    .forEach(e -> assertTrue(SunCodes.isLevel(e.path("level").asText()), e::toString));
        }
    }

    @Test
    void whoIsEnrolledIsThereAndBecameSomethingKnown() {
        Set<String> references = people().stream()
                .map(person -> person.path("reference").asText())
                .collect(Collectors.toSet());
        List<ObjectNode> enrolments = DemoFiles.rows("enrolments");
        assertTrue(enrolments.size() >= 30, () -> enrolments.size() + " enrolments");
        for (ObjectNode enrolment : enrolments) {
            assertTrue(references.contains(enrolment.path("reference").asText()), enrolment::toString);
            JsonNode job = enrolment.path("outcome").path("job");
            if (!job.isMissingNode()) {
                known(Taxonomy.starter(), job.path("occupation"), ConceptType.OCCUPATION);
            }
        }
    }

    @Test
    void vacanciesAskForKnownThingsAndStandInSeveralStates() {
        Taxonomy taxonomy = Taxonomy.starter();
        List<ObjectNode> vacancies = DemoFiles.rows("vacancies");
        assertTrue(vacancies.size() >= 20, () -> vacancies.size() + " vacancies");
        Set<String> employers = DemoFiles.rows("employers").stream()
                .map(employer -> employer.path("name").asText())
                .collect(Collectors.toSet());
        for (ObjectNode vacancy : vacancies) {
            assertTrue(employers.contains(vacancy.path("employer").asText()), vacancy::toString);
            known(taxonomy, vacancy.path("occupation"), ConceptType.OCCUPATION);
            list(vacancy.path("requirements"))
                    .filter(requirement -> requirement.path("kind").asText().equals("skill"))
                    .forEach(requirement -> known(taxonomy, requirement.path("concept"), ConceptType.SKILL));
        }
        Set<String> states =
                vacancies.stream().map(v -> v.path("status").asText()).collect(Collectors.toSet());
        assertEquals(Set.of("draft", "published", "paused", "filled", "withdrawn"), states);
    }

    @Test
    void organisationNumbersHaveTheirCheckDigit() {
        DemoFiles.rows("employers")
                .forEach(employer -> assertEquals(
                        0, luhnSum(employer.path("organisationNumber").asText()) % 10, employer::toString));
    }

    @Test
    void shortageOccupationsCoverTheNationAndBothCounties() {
        Set<String> regions = DemoFiles.rows("shortage-occupations").stream()
                .map(row -> row.path("lan").asText())
                .collect(Collectors.toSet());
        assertEquals(Set.of("00", "05", "18"), regions);
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return sum;
    }

    private static void known(Taxonomy taxonomy, JsonNode id, ConceptType type) {
        assertTrue(taxonomy.find(id.asText(), type).isPresent(), id::toString);
    }

    private static long with(String protectedIdentity) {
        return people().stream()
                .filter(person -> person.path("protectedIdentity").asText().equals(protectedIdentity))
                .count();
    }

    private static List<ObjectNode> people() {
        List<ObjectNode> people = new ArrayList<>(DemoFiles.rows(DemoFiles.STAFF));
        DemoFiles.PARTICIPANTS.values().forEach(file -> people.addAll(DemoFiles.rows(file)));
        return people;
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
