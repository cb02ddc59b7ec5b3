package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.SuiteHome;

/** What README.md prints is what the running suite answers, ids and times aside. */
@Tag("suite")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n(curl .*?)```\\s*```json\\n(.*?)```", Pattern.DOTALL);
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final RunningSuite suite = SharedSuite.get();
    private final ObjectMapper json = new ObjectMapper();

    private record Example(String command, JsonNode answer) {}

    @Test
    void everyExampleIsAnsweredAsPrinted() throws IOException {
        List<Example> examples = examples();
        assertFalse(examples.isEmpty(), "README.md has no curl with its answer");
        for (Example example : examples) {
            JsonNode answer = json.readTree(suite.script().shell(60, here(example.command())));
            new Printed(example.answer()).matches(answer);
        }
    }

    @Test
    void upPrintsARequestThatIsAnswered() throws IOException {
        Matcher request = Pattern.compile("curl .*?-d '.*?'", Pattern.DOTALL).matcher(suite.output());
        assertTrue(request.find(), suite::output);
        // The prefix with the port belongs to the token command; here the environment says the same.
        JsonNode answer = json.readTree(suite.script().shell(60, request.group()));
        assertFalse(answer.path("items").isEmpty(), answer::toString);
    }

    @Test
    void readmeIsShort() throws IOException {
        assertTrue(Files.readAllLines(SuiteHome.projectFolder().resolve("README.md"))
                        .size()
                <= 150);
    }

    private List<Example> examples() throws IOException {
        Matcher found =
                EXAMPLE.matcher(Files.readString(SuiteHome.projectFolder().resolve("README.md")));
        List<Example> examples = new ArrayList<>();
        while (found.find()) {
            examples.add(new Example(found.group(1).strip(), json.readTree(found.group(2))));
        }
        return examples;
    }

    /** The printed command on this suite's port, with Amina's id of today. */
    private String here(String command) {
        String amina = new Listing(suite.door()).participant("karin", "Amina Haddad");
        assertEquals(1, command.split("http://localhost:8080", -1).length - 1, command);
        return command.replace("http://localhost:8080", suite.address()).replaceAll(UUID, amina);
    }

    /** The part of an answer that is printed: a list may end with a word for the rest. */
    private record Printed(JsonNode expected) {
        void matches(JsonNode actual) {
            compare("", expected, actual);
        }

        private static void compare(String at, JsonNode printed, JsonNode actual) {
            if (printed.isObject()) {
                assertEquals(names(actual), names(printed), "README.md leaves fields out at " + at);
                printed.properties()
                        .forEach(field ->
                                compare(at + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
            } else if (printed.isArray()) {
                list(at, printed, actual);
            } else {
                assertEquals(masked(printed), masked(actual), "README.md prints another answer at " + at);
            }
        }

        private static Set<String> names(JsonNode object) {
            return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        }

        private static void list(String at, JsonNode printed, JsonNode actual) {
            boolean cut = printed.path(printed.size() - 1).asText().startsWith("… ");
            int shown = cut ? printed.size() - 1 : printed.size();
            assertTrue(cut ? actual.size() > shown : actual.size() == shown, at + ": " + actual.size() + " items");
            for (int i = 0; i < shown; i++) {
                compare(at + "[" + i + "]", printed.get(i), actual.path(i));
            }
            if (cut) {
                assertEquals(printed.get(shown).asText(), "… " + (actual.size() - shown) + " more", at);
            }
        }

        private static String masked(JsonNode value) {
            return value.asText()
                    .replaceAll(UUID, "<id>")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "<time>")
                    .replaceAll("[A-Z]{3}-[0-9A-Z]{4}", "<code>")
                    .replaceAll("starter-[0-9a-f]+", "starter-<hash>")
                    .replaceAll("@\\d+", "@<offset>");
        }
    }
}
