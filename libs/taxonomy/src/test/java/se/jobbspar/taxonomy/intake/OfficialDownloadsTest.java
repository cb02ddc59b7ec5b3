package se.jobbspar.taxonomy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/** The real ESCO v1.1.1 and JobTech, which lie beside the repository and not in it. */
class OfficialDownloadsTest {

    @TempDir
    private static Path home;

    private static Path data;
    private static TaxonomyImport.Result result;
    private static Taxonomy taxonomy;

    @BeforeAll
    static void importOnce() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(ancestor -> ancestor.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst();
        if (found.isEmpty()) {
            System.err.println("*** SKIPPED: the official downloads were not found in ../shared/data; NOT TESTED:"
                    + " the import of the real ESCO and JobTech. ***");
        }
        assumeTrue(found.isPresent(), "../shared/data is absent");
        data = found.get();
        ImportSources sources = new ImportSources(
                data.resolve("esco/esco-v1.1.1-en-csv.zip"),
                data.resolve("esco/esco-v1.1.1-sv-labels-csv.zip"),
                data.resolve("jobtech/export"));
        result = new TaxonomyImport(sources, line -> {}).into(home);
        taxonomy = Taxonomy.load(Optional.of(home));
    }

    private static void assertRead(int count, String what) {
        assertEquals(count, result.report().read().get(what), what);
    }

    @Test
    void everyRowOfTheDownloadsIsRead() {
        assertRead(3_007, "ESCO occupations");
        assertRead(3_007, "ESCO occupations with a Swedish label");
        assertRead(13_896, "ESCO skills");
        assertRead(13_374, "ESCO skills with a Swedish label");
        assertRead(619, "ESCO ISCO groups");
        assertRead(64_946, "ESCO essential relations");
        assertRead(58_909, "ESCO optional relations");
        assertRead(2_412, "JobTech occupation names");
        assertRead(400, "JobTech SSYK groups");
        assertRead(6_657, "JobTech skills");
        assertRead(17_517, "JobTech group-skill relations");
        assertRead(8_324, "JobTech substitutability pairs");
    }

    @Test
    void everyJobTechConceptIsSomewhere() {
        Map<String, Integer> made = result.report().made();
        assertEquals(2_412, sum(made, "JobTech occupation names by "));
        assertEquals(6_657, sum(made, "JobTech skills by "));
        // 67 of ESCO's relations are of an occupation that its own list lacks.
        assertEquals(67, made.get("relations dropped: unknown concept"));
    }

    private static int sum(Map<String, Integer> counts, String prefix) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void everyEscoIdOfTheStarterIsEscos() {
        EscoDownload esco = new EscoReader(
                        data.resolve("esco/esco-v1.1.1-en-csv.zip"), data.resolve("esco/esco-v1.1.1-sv-labels-csv.zip"))
                .read();
        Set<String> uris = Stream.of(esco.occupations(), esco.skills(), esco.groups())
                .flatMap(terms -> terms.stream().map(EscoTerm::uri))
                .collect(Collectors.toSet());
        Taxonomy.starter().concepts().stream()
                .map(Concept::id)
                .filter(id -> id.startsWith("http://data.europa.eu/esco/"))
                .forEach(id -> assertTrue(uris.contains(id), id));
    }

    @Test
    void everyConceptOfTheStarterKeepsItsIdAndType() {
        for (Concept concept : Taxonomy.starter().concepts()) {
            assertEquals(
                    concept.id(),
                    taxonomy.find(concept.id(), concept.type()).map(Concept::id).orElse(null));
        }
    }

    @Test
    void jobTechNamesLeadToEscoOrStayThemselves() {
        assertEquals("sjuksköterska, grundutbildad", label("bXNH_MNX_dUR"));
        assertEquals("Java (datorprogrammering)", labelOfSkillNamed("Java, programmeringsspråk"));
        assertEquals("REBAS, redovisningssystem", labelOfSkillNamed("Rebas, redovisningssystem"));
    }

    private static String label(String alias) {
        return taxonomy.find(alias).orElseThrow().sv().preferred();
    }

    private static String labelOfSkillNamed(String name) {
        return new JobTechReader(data.resolve("jobtech/export"))
                .read().skills().stream()
                        .filter(skill -> skill.label().equalsIgnoreCase(name))
                        .map(skill -> label(skill.id()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void neighboursAreFewAndWorthTheirCredit() {
        for (Concept concept : taxonomy.concepts()) {
            if (concept.type() == ConceptType.SKILL) {
                assertTrue(taxonomy.relatedSkills(concept.id()).size() <= 8, concept.id());
                for (Neighbour neighbour : taxonomy.relatedSkills(concept.id())) {
                    assertTrue(taxonomy.find(neighbour.concept(), ConceptType.SKILL)
                            .isPresent());
                }
            }
        }
    }

    @Test
    void groupOfEveryAdIsFoundAndTheOccupationOfNearlyAll() throws IOException {
        JsonNode ads = new ObjectMapper()
                .readTree(data.resolve("ads/platsbanken-jobsearch-57.json").toFile());
        JsonNode hits = ads.isArray() ? ads : ads.path("hits");
        assertEquals(57, hits.size());
        int occupations = 0;
        for (JsonNode ad : hits) {
            String occupation = ad.at("/occupation/concept_id").asText();
            String group = ad.at("/occupation_group/concept_id").asText();
            occupations += taxonomy.find(occupation, ConceptType.OCCUPATION).isPresent() ? 1 : 0;
            assertTrue(taxonomy.find(group, ConceptType.OCCUPATION_GROUP).isPresent(), group);
            assertTrue(
                    Taxonomy.starter().find(group, ConceptType.OCCUPATION_GROUP).isPresent(), group);
        }
    }

    @Test
    void everyOccupationInShortSupplyHasAProfileEvenOnTheStarter() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path barometer = data.resolve("barometer/yrkesbarometer_2026-1_national.csv");
        Taxonomy starter = Taxonomy.starter();
        int inShortSupply = 0;
        try (CSVParser rows = CSVParser.parse(barometer, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                if (Set.of("brist", "paradox").contains(row.get("rekryteringssituation"))) {
                    inShortSupply++;
                    List<String> ssyk = List.of(row.get("ssyk_codes").split("\\|"));
                    assertFalse(starter.profileOfGroups(ssyk).isEmpty(), row.get("yb_yrke"));
                    assertFalse(taxonomy.profileOfGroups(ssyk).isEmpty(), row.get("yb_yrke"));
                }
            }
        }
        assertEquals(57 + 30, inShortSupply);
    }
}
