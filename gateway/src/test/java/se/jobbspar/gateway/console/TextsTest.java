package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("\\bget\\(['\"]([a-zA-Z.-]+)['\"]");

    @Test
    void everyMessageExistsInBothLanguages() {
        assertEquals(
                new TreeSet<>(Texts.in(Language.SV).keys()),
                new TreeSet<>(Texts.in(Language.EN).keys()));
    }

    @Test
    void everyTextThatAPageAsksForIsWritten() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*/console/.*\\.(html|java)"))
                    .toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    asked.add(keys.group(1));
                }
            }
        }
        asked.removeIf(key -> key.endsWith("."));

        assertTrue(asked.size() > 80, asked::toString);
        asked.removeAll(Texts.in(Language.SV).keys());
        assertEquals(Set.of(), asked);
    }

    @Test
    void noTextIsTheSameInBothLanguagesUnlessItIsASign() {
        for (String key : Texts.in(Language.SV).keys()) {
            String swedish = Texts.in(Language.SV).get(key);
            boolean word = swedish.length() > 12 && swedish.contains(" ");
            assertFalse(word && swedish.equals(Texts.in(Language.EN).get(key)), key);
        }
    }

    @Test
    void countsAreSaidAsPeopleSayThem() {
        Texts t = Texts.in(Language.SV);

        assertEquals("Inga deltagare", t.get("participants.count", 0));
        assertEquals("1 deltagare", t.get("participants.count", 1));
        assertEquals("44 deltagare", t.get("participants.count", 44L));
    }

    @Test
    void apostropheSurvives() {
        assertEquals("The participant's county", Texts.in(Language.EN).get("region.home"));
        for (String key : Texts.in(Language.EN).keys()) {
            assertFalse(Texts.in(Language.EN).get(key).contains("''"), key);
        }
    }

    @Test
    void codeNewerThanTheTextsIsShownAsItIs() {
        assertEquals("new-thing", Texts.in(Language.SV).code("criterion", "new-thing"));
    }

    @Test
    void unwrittenTextIsAnError() {
        assertThrows(NoSuchElementException.class, () -> Texts.in(Language.SV).get("nobody.wrote.this"));
    }
}
