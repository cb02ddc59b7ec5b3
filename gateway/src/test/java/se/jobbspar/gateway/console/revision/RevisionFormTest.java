package se.jobbspar.gateway.console.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.matchlist.AskedRequirement;

class RevisionFormTest {
    private static final String SKILL = "http://data.europa.eu/esco/skill/1";

    private static RevisionForm form(List<String> importances, String swedish) {
        RevisionForm form = new RevisionForm();
        form.kind = List.of("skill", "language");
        form.concept = List.of(SKILL, "sv");
        form.level = List.of("", "B1");
        form.importance = importances;
        form.swedish = swedish;
        form.key = "page";
        return form;
    }

    @Test
    void rowsAreAskedForAsTheyWereChosenAndThoseLeftOutAreNot() {
        assertEquals(
                List.of(new AskedRequirement("skill", SKILL, null, "wish")),
                form(List.of("wish", "none"), "").requirements());
    }

    @Test
    void levelOfSwedishTakesThePlaceOfTheOneThatWasThere() {
        assertEquals(
                List.of(
                        new AskedRequirement("skill", SKILL, null, "must"),
                        new AskedRequirement("language", "sv", "C1", "must")),
                form(List.of("must", "wish"), "C1").requirements());
    }

    @Test
    void buttonPressedTwiceMakesOneListAndOtherRequirementsAnother() {
        String key = form(List.of("must", "must"), "").key();

        assertEquals(key, form(List.of("must", "must"), "").key());
        assertFalse(key.equals(form(List.of("must", "wish"), "").key()));
    }

    @Test
    void formWithARowCutOffIsNotRead() {
        assertFalse(form(List.of("must"), "").isWhole());
    }
}
