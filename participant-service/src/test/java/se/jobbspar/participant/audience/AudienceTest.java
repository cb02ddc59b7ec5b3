package se.jobbspar.participant.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.ProblemException;

/** Kumla and Hallsberg share a labour market, Laxå is alone. */
class AudienceTest {
    private static final Workplace KUMLA = Workplace.of("1881");
    private static final Workplace HALLSBERG = Workplace.of("1861");
    private static final Workplace LAXA = Workplace.of("1860");
    private static final Workplace KUMLA_STAFF = Workplace.of("1881-staff");
    private static final List<Workplace> POOL = List.of(HALLSBERG, KUMLA);

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
        assertEquals(POOL, audience.workplaces());
    }

    @Test
    void nothingSharesThePersonWhoIsProtectedOrNotAsked() {
        for (ProtectedIdentity protection : List.of(ProtectedIdentity.PROTECTED, ProtectedIdentity.UNKNOWN)) {
            Audience audience = Audience.of(KUMLA, protection, POOL);

            assertEquals(Optional.empty(), audience.access(HALLSBERG));
            assertEquals(List.of(KUMLA), audience.workplaces());
            assertFalse(audience.published());
        }
    }

    @Test
    void homeIsInTheAudienceOnceAndInOrder() {
        assertEquals(
                List.of(LAXA, HALLSBERG, KUMLA),
                Audience.of(KUMLA, ProtectedIdentity.NONE, List.of(KUMLA, LAXA, HALLSBERG, LAXA))
                        .workplaces());
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

    @Test
    void twoDesksOfAMunicipalitySeeNothingOfEachOther() {
        assertEquals(
                Optional.empty(),
                Audience.of(KUMLA, ProtectedIdentity.NONE, POOL).access(KUMLA_STAFF));

        Audience staff = Audience.of(KUMLA_STAFF, ProtectedIdentity.NONE, List.of(KUMLA_STAFF));

        assertEquals(Optional.empty(), staff.access(KUMLA));
        assertEquals(Optional.of(Access.OWN), staff.access(KUMLA_STAFF));
        assertEquals(new Visibility(true, VisibilityReason.OWN_STAFF, List.of("1881")), staff.visibility(false, true));
    }

    /** What a list shows and what a read shows must never differ. */
    @Test
    void coachsSightAndPersonsAudienceAgree() {
        for (Workplace home : List.of(KUMLA, KUMLA_STAFF, HALLSBERG, LAXA)) {
            for (Workplace coach : List.of(KUMLA, KUMLA_STAFF, HALLSBERG, LAXA)) {
                for (ProtectedIdentity protection : ProtectedIdentity.values()) {
                    var sight = Sight.ofAPerson(coach, reach(coach));
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
    void systemSeesTheUnprotectedOfItsOwnMunicipalityAlone() {
        for (Workplace home : List.of(KUMLA, HALLSBERG)) {
            for (ProtectedIdentity protection : ProtectedIdentity.values()) {
                boolean seen = home.equals(KUMLA) && protection == ProtectedIdentity.NONE;

                assertEquals(
                        seen ? Optional.of(Access.OWN) : Optional.empty(),
                        Sight.ofASystem(KUMLA).access(new Somebody(home, protection)),
                        () -> "a system of Kumla looks at somebody of " + home + ", protection " + protection);
            }
        }
    }

    @Test
    void sightIsNarrowedToWhatIsAskedForAndToTheOwnWhenNothingIs() {
        var sight = Sight.ofAPerson(HALLSBERG, POOL);

        assertEquals(List.of(HALLSBERG), sight.of(null).workplaces());
        assertEquals(List.of(KUMLA), sight.of(List.of("1881")).workplaces());
        assertTrue(assertThrows(ProblemException.class, () -> sight.of(List.of("1881", "1860")))
                .getMessage()
                .contains("municipality"));
    }

    private static List<Workplace> reach(Workplace workplace) {
        return POOL.contains(workplace) ? POOL : List.of(workplace);
    }

    private static Visibility visibility(ProtectedIdentity protection, boolean empty) {
        return visibility(protection, empty, true);
    }

    private static Visibility visibility(ProtectedIdentity protection, boolean empty, boolean offered) {
        return Audience.of(KUMLA, protection, POOL).visibility(empty, offered);
    }

    private record Somebody(Workplace workplace, ProtectedIdentity protectedIdentity) implements Subject {}
}
