package se.jobbspar.gateway.console.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;

/** A job track among the demands says how many places are left, and a full one that it is. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class JobTrackDemandTest {
    @Test
    void placesLeftAreToldAndAFullTrackIsClosed() {
        assertEquals("Norrköping · 7 av 12 platser kvar", track(7, Language.SV).about());
        assertEquals("Norrköping · 7 of 12 places left", track(7, Language.EN).about());
        assertTrue(track(7, Language.SV).open());

        assertEquals("Norrköping · fullt", track(0, Language.SV).about());
        assertFalse(track(0, Language.SV).open());
    }

    private static Demand track(int placesLeft, Language language) {
        return Demand.of(new JobTrack(UUID.randomUUID(), 3, "Jobbspår industri", "0581", 12, placesLeft), language);
    }
}
