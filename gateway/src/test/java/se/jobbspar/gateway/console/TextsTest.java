package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.matchlist.ReasonTexts;
import se.jobbspar.gateway.console.participant.ParticipantTexts;
import se.jobbspar.testkit.IdentityResource;

/** That every text a page asks for is written in Swedish is checked by the build. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class TextsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CASE = Pattern.compile("\\{#case [^}]*}");

    /** Every text of a language by bundle and key. */
    private static Map<String, String> texts(Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        String ending = "_" + language.tag() + ".properties";
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                String bundle = file.getFileName().toString().replace(ending, "");
                try (Reader reader = Files.newBufferedReader(file)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, text) -> texts.put(bundle + ":" + key, text.toString()));
                }
            }
        }
        return texts;
    }

    @Test
    void everyMessageExistsInBothLanguages() throws IOException {
        assertTrue(texts(Language.SV).size() > 120, "texts not found");
        assertEquals(texts(Language.SV).keySet(), texts(Language.EN).keySet());
    }

    @Test
    void everyCodeIsSaidInBothLanguages() throws IOException {
        Map<String, String> english = texts(Language.EN);

        texts(Language.SV).forEach((key, text) -> assertEquals(cases(text), cases(english.get(key)), key));
    }

    private static List<String> cases(String text) {
        return CASE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void noTextIsTheSameInBothLanguagesUnlessItIsASign() throws IOException {
        Map<String, String> english = texts(Language.EN);

        texts(Language.SV).forEach((key, swedish) -> {
            boolean word = swedish.length() > 12 && swedish.contains(" ");
            assertFalse(word && swedish.equals(english.get(key)), key);
        });
    }

    @Test
    void countsAreSaidAsPeopleSayThem() {
        ParticipantTexts t = Language.SV.texts(ParticipantTexts.class);

        assertEquals("Inga deltagare", t.count(0));
        assertEquals("1 deltagare", t.count(1));
        assertEquals("44 deltagare", t.count(44L));
        assertEquals("12\u00a0345 deltagare", t.count(12_345));
        assertEquals(
                "12,345 participants", Language.EN.texts(ParticipantTexts.class).count(12_345));
    }

    @Test
    void apostropheSurvives() throws IOException {
        assertEquals(
                "The participant's county", Language.EN.texts(CommonTexts.class).homeRegion());
        texts(Language.EN).forEach((key, text) -> assertFalse(text.contains("''"), key));
    }

    @Test
    void codeNewerThanTheTextsIsShownAsItIs() {
        assertEquals("new-thing", Language.SV.texts(ReasonTexts.class).criterion("new-thing"));
    }
}
