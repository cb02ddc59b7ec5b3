package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.Strength;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Twelve people of the demo against the demo's shortage occupations of the nation, as texts in both languages that a coach has
 * read. A change of a rule shows here what it does to people; whoever makes it reads them again, and writes them with
 * {@code -Djobbspar.golden.update=true}.
 */
class GoldenListsTest {
    private static final Path DEMO = Path.of("../deploy/local/src/main/resources/demo");
    private static final Path TEXTS = Path.of("src/test/resources/golden-lists");
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final int READ = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Words words = new Words(taxonomy);

    private record Hit(String label, Score score) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Haddad",
                "Mikael Lindgren",
                "Bengt Åkerström",
                "Javier Moreno Ruiz",
                "Mehmet Yildiz",
                "Peter Hallberg",
                "Viktor Popescu",
                "Zahra Mohammadi",
                "Gunnar Eklund",
                "Grace Okafor",
                "Salma Idris",
                "Blessing Adeyemi"
            })
    void listReadsAsACoachHasReadIt(String name) throws IOException {
        JsonNode person = person(name);
        String text = person.path("about").asText() + "\n"
                + Stream.of(Language.SV, Language.EN)
                        .map(language -> "\n" + language.tag() + "\n" + list(person.path("profile"), language))
                        .collect(Collectors.joining());
        Path golden = TEXTS.resolve(name.replace(' ', '-') + ".txt");
        if (Boolean.getBoolean("jobbspar.golden.update")) {
            Files.createDirectories(TEXTS);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    private String list(JsonNode profile, Language language) {
        Candidate candidate = Candidate.of(snapshot(profile), PolicyV2.POLICY, taxonomy);
        return shortages().stream()
                .flatMap(shortage -> hit(candidate, shortage).stream())
                .sorted(Comparator.comparingInt((Hit hit) -> hit.score().score())
                        .reversed()
                        .thenComparing(Hit::label))
                .limit(READ)
                .map(hit -> said(hit, language))
                .collect(Collectors.joining());
    }

    private Optional<Hit> hit(Candidate candidate, JsonNode shortage) {
        List<String> groups = List.of(shortage.path("ssyk").asText().split("[ ,;|]+"));
        Ask ask = new Ask(Optional.empty(), groups, List.of(), List.of(), List.of());
        return Demand.of(ask, PolicyV2.POLICY, taxonomy)
                .explain(candidate, Today.at(NOW))
                .map(score -> new Hit(shortage.path("yb_yrke").asText(), score));
    }

    private String said(Hit hit, Language language) {
        Reasons reasons = Reasons.of(hit.score(), words.in(language));
        String barriers = Barrier.of(reasons.requirements(), language).stream()
                .map(barrier -> "    ! " + barrier.text() + "\n")
                .collect(Collectors.joining());
        return "%d %s, %s: %s\n%s"
                .formatted(
                        hit.score().score() / 100,
                        Strength.of(hit.score().score()).wire(),
                        hit.score().readiness().wire(),
                        hit.label(),
                        barriers);
    }

    private ParticipantSnapshot snapshot(JsonNode profile) {
        InlineProfile given = RecordedJson.read(profile.toString(), InlineProfile.class);
        return given.snapshot(Workplace.of("1880"), taxonomy, NOW);
    }

    private static List<JsonNode> shortages() {
        return read(DEMO.resolve("shortage-occupations.json")).stream()
                .filter(row -> row.path("lan").asText().equals("00"))
                .filter(row -> List.of("brist", "paradox")
                        .contains(row.path("rekryteringssituation").asText()))
                .toList();
    }

    private static JsonNode person(String name) {
        return Stream.of("orebro", "karlskoga", "linkoping", "norrkoping")
                .flatMap(place -> read(DEMO.resolve("participants-" + place + ".json")).stream())
                .filter(person -> person.path("name").asText().equals(name))
                .map(GoldenListsTest::withIds)
                .findFirst()
                .orElseThrow();
    }

    /** The demo's wishes carry their labels; the API takes ids. */
    private static JsonNode withIds(JsonNode person) {
        JsonNode wishes = person.path("profile").path("wishes");
        Stream.of(wishes, wishes.path("not"))
                .filter(part -> part.has("occupations"))
                .map(ObjectNode.class::cast)
                .forEach(part -> {
                    ArrayNode ids = JSON.createArrayNode();
                    part.path("occupations")
                            .forEach(wish -> ids.add(wish.path("concept").asText()));
                    part.set("occupations", ids);
                });
        return person;
    }

    private static List<JsonNode> read(Path file) {
        try {
            List<JsonNode> rows = new ArrayList<>();
            JSON.readTree(file.toFile()).forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
