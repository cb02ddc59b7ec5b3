package se.jobbspar.participant.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.ProblemException;

/** Kumla and Hallsberg share a labour market, Laxå is alone. */
class AudienceTest {
    private static final MunicipalityCode KUMLA = new MunicipalityCode("1881");
    private static final MunicipalityCode HALLSBERG = new MunicipalityCode("1861");
    private static final MunicipalityCode LAXA = new MunicipalityCode("1860");
    private static final List<MunicipalityCode> POOL = List.of(HALLSBERG, KUMLA);

    @Test
    void homeSeesEverythingWhateverTheProtection() {
        for (ProtectedIdentity protection : ProtectedIdentity.values()) {
            assertEquals(
                    Optional.of(Access.OWN),
                    Audience.of(KUMLA, protection, POOL).access(KUMLA));
        }
    }

    @Test
    void agreementLetsItsPartiesReadAndNobodyElse() {
        Audience audience = Audience.of(KUMLA, ProtectedIdentity.NONE, POOL);

        assertEquals(Optional.of(Access.AGREEMENT), audience.access(HALLSBERG));
        assertEquals(Optional.empty(), audience.access(LAXA));
        assertEquals(POOL, audience.municipalities());
    }

    @Test
    void nothingSharesThePersonWhoIsProtectedOrNotAsked() {
        for (ProtectedIdentity protection : List.of(ProtectedIdentity.PROTECTED, ProtectedIdentity.UNKNOWN)) {
            Audience audience = Audience.of(KUMLA, protection, POOL);

            assertEquals(Optional.empty(), audience.access(HALLSBERG));
            assertEquals(List.of(KUMLA), audience.municipalities());
            assertFalse(audience.published());
        }
    }

    @Test
    void homeIsInTheAudienceOnceAndInOrder() {
        assertEquals(
                List.of(LAXA, HALLSBERG, KUMLA),
                Audience.of(KUMLA, ProtectedIdentity.NONE, List.of(KUMLA, LAXA, HALLSBERG, LAXA))
                        .municipalities());
    }

    @Test
    void matchingHidesThePersonForOneReasonThatSomebodyCanChange() {
        assertEquals(
                Visibility.hidden(VisibilityReason.PROTECTED_IDENTITY), visibility(ProtectedIdentity.PROTECTED, true));
        assertEquals(
                Visibility.hidden(VisibilityReason.PROTECTION_UNKNOWN), visibility(ProtectedIdentity.UNKNOWN, false));
        assertEquals(Visibility.hidden(VisibilityReason.EMPTY_PROFILE), visibility(ProtectedIdentity.NONE, true));
        assertEquals(Visibility.hidden(VisibilityReason.NOT_OFFERED), visibility(ProtectedIdentity.NONE, false, false));
        assertEquals(
                Visibility.hidden(VisibilityReason.PROTECTED_IDENTITY),
                visibility(ProtectedIdentity.PROTECTED, false, false));
    }

    @Test
    void matchingSaysWhoSeesThePersonAndWhy() {
        assertEquals(
                new Visibility(true, VisibilityReason.AGREEMENT, List.of("1861", "1881")),
                visibility(ProtectedIdentity.NONE, false));
        assertEquals(
                new Visibility(true, VisibilityReason.OWN_MUNICIPALITY, List.of("1881")),
                Audience.of(KUMLA, ProtectedIdentity.NONE, List.of()).visibility(false, true));
    }

    /** What a list shows and what a read shows must never differ. */
    @Test
    void coachsSightAndPersonsAudienceAgree() {
        for (MunicipalityCode home : List.of(KUMLA, HALLSBERG, LAXA)) {
            for (MunicipalityCode coach : List.of(KUMLA, HALLSBERG, LAXA)) {
                for (ProtectedIdentity protection : ProtectedIdentity.values()) {
                    var sight = new Sight(coach, reach(coach));
                    Audience audience = Audience.of(home, protection, reach(home));

                    assertEquals(
                            audience.access(coach),
                            sight.access(new Somebody(home, protection)),
                            () -> coach + " looks at somebody of " + home + ", protection " + protection);
                }
            }
        }
    }

    @Test
    void sightIsNarrowedToWhatIsAskedForAndToTheOwnWhenNothingIs() {
        var sight = new Sight(HALLSBERG, POOL);

        assertEquals(List.of(HALLSBERG), sight.of(null).municipalities());
        assertEquals(List.of(KUMLA), sight.of(List.of("1881")).municipalities());
        assertTrue(assertThrows(ProblemException.class, () -> sight.of(List.of("1881", "1860")))
                .getMessage()
                .contains("municipality"));
    }

    private static List<MunicipalityCode> reach(MunicipalityCode municipality) {
        return POOL.contains(municipality) ? POOL : List.of(municipality);
    }

    private static Visibility visibility(ProtectedIdentity protection, boolean empty) {
        return visibility(protection, empty, true);
    }

    private static Visibility visibility(ProtectedIdentity protection, boolean empty, boolean offered) {
        return Audience.of(KUMLA, protection, POOL).visibility(empty, offered);
    }

    private record Somebody(MunicipalityCode municipality, ProtectedIdentity protectedIdentity) implements Subject {}
}
