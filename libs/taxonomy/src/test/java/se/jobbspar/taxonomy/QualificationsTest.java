package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QualificationsTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    @Test
    void theLongestBeginningOfACodeWins() {
        assertEquals(5, Qualifications.of("2149").level());
        assertTrue(Qualifications.of("2142").isField("582a"));
        assertFalse(Qualifications.of("2142").isField("522c"));
        assertFalse(Qualifications.of("2142").isField(null));
    }

    @Test
    void noTimeIsTakenForTheStudiesOfALicensedProfession() {
        assertEquals(OptionalInt.empty(), Qualifications.of("2221").months());
        assertEquals(OptionalInt.of(12), Qualifications.of("5120").months());
    }

    @Test
    void workThatNeedsNoSchoolDemandsNothing() {
        assertEquals(0, Qualifications.of("9111").level());
        assertFalse(Qualifications.of("9111").demanded());
    }

    @Test
    void nothingIsDemandedOfWhatIsNoCode() {
        assertEquals(0, Qualifications.of("").level());
    }

    @Test
    void everyGroupsFieldsAndCertificatesExist() {
        for (String ssyk : TAXONOMY.groupCodes()) {
            Qualification demanded = Qualifications.of(ssyk);
            assertTrue(demanded.level() >= 0 && demanded.level() <= 6, ssyk);
            demanded.fields().forEach(field -> assertTrue(SunCodes.isField(field), ssyk + ": " + field));
            demanded.certificates()
                    .forEach(licence -> assertTrue(
                            TAXONOMY.find(licence, ConceptType.LICENCE).isPresent(), ssyk + ": " + licence));
        }
    }

    @Test
    void groupsAreFoundByTheFieldTheyAskForAndByAllThatItIsAPartOf() {
        for (String field : List.of("723a", "723", "72", "521x", "7", "86", "999z")) {
            Set<String> asking = TAXONOMY.groupCodes().stream()
                    .filter(ssyk -> !Qualifications.of(ssyk).fields().isEmpty()
                            && Qualifications.of(ssyk).isField(field))
                    .collect(Collectors.toSet());
            assertEquals(asking, Set.copyOf(TAXONOMY.groupsAskingFor(field)), field);
        }
        assertTrue(TAXONOMY.groupsAskingFor("723a").contains("2221"));
        assertEquals(List.of(), TAXONOMY.groupsAskingFor(null));
    }
}
