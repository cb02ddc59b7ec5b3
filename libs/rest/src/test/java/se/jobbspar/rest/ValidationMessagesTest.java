package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.wording.AcceptLanguage;

class ValidationMessagesTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle SWEDISH = bundle(AcceptLanguage.SWEDISH);

    @Test
    void everyMessageIsThereInBothLanguages() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(SWEDISH.keySet()));
        ENGLISH.keySet().forEach(key -> {
            assertFalse(SWEDISH.getString(key).isBlank(), key);
            assertEquals(parameters(ENGLISH.getString(key)), parameters(SWEDISH.getString(key)), key);
        });
    }

    private static TreeSet<String> parameters(String message) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\w+}").matcher(message).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "ValidationMessages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
