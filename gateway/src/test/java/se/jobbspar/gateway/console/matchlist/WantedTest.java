package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WantedTest {
    private static final String ID = "6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11";

    @Test
    void purposeFollowsFromWhatIsMatched() {
        assertEquals("guidance", wanted("participant", "shortage-occupations").purpose());
        assertEquals("placement", wanted("participant", "vacancies").purpose());
        assertEquals("recruitment", wanted("vacancy", "participants").purpose());
        assertEquals("planning", wanted("shortage-occupation", "participants").purpose());
    }

    @Test
    void regionIsForListsOfDemandsOnly() {
        assertEquals("18", wanted("participant", "vacancies").region());
        assertNull(wanted("vacancy", "participants").region());
    }

    @Test
    void homeRegionIsLeftToTheService() {
        assertNull(Wanted.of("participant", ID, null, "vacancies", "", null)
                .orElseThrow()
                .region());
    }

    @Test
    void versionThatThePageShowedIsNamed() {
        assertEquals(3L, wanted("participant", "vacancies").subject().version());
        assertEquals(3L, wanted("vacancy", "participants").subject().version());
        assertNull(Wanted.of("vacancy", ID, null, "participants", null, null)
                .orElseThrow()
                .subject()
                .version());
        assertTrue(Wanted.of("vacancy", ID, "x", "participants", null, null).isEmpty());
        assertTrue(Wanted.of("vacancy", ID, "-1", "participants", null, null).isEmpty());
    }

    @Test
    void incompleteOrMadeUpFormsAskForNothing() {
        assertTrue(
                Wanted.of("participant", ID, null, "participants", "18", null).isEmpty());
        assertTrue(Wanted.of("participant", "../../x", null, "vacancies", "18", null)
                .isEmpty());
        assertTrue(Wanted.of(null, null, null, null, null, null).isEmpty());
        assertTrue(Wanted.of("apprenticeship", ID, null, "participants", null, null)
                .isEmpty());
        assertTrue(Wanted.of("participant", ID, null, "apprenticeships", null, null)
                .isEmpty());
        assertTrue(Wanted.of("vacancy", ID, null, "shortage-occupations", null, null)
                .isEmpty());
    }

    @Test
    void formsAddressKeepsWhatWasFilledIn() {
        assertEquals(
                "/console/match-lists/new?type=participant&subject=" + ID + "&against=vacancies&region=18",
                NewListForm.address("participant", ID, "vacancies", "18"));
        assertEquals(
                "/console/match-lists/new?type=%3Ca%3E%26b%3D%7Bc%7D",
                NewListForm.address("<a>&b={c}", null, "", null));
    }

    private static Wanted wanted(String type, String against) {
        return Wanted.of(type, ID, "3", against, "18", null).orElseThrow();
    }
}
