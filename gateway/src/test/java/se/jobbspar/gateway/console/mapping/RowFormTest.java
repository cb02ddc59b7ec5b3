package se.jobbspar.gateway.console.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.form.SentFields;

class RowFormTest {
    @Test
    void oneButtonPressedTwiceIsOneRowAndAnotherPersonsIsAnother() {
        assertEquals(key("/console/participants/1/x"), key("/console/participants/1/x"));
        assertNotEquals(key("/console/participants/1/x"), key("/console/participants/2/x"));
    }

    private static String key(String address) {
        return new RowForm(null, Section.LANGUAGES, null, new SentFields(address, Map.of("key", List.of("a")))).key();
    }
}
