package se.jobbspar.taxonomy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.GroupFacts;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;

class TaxonomyImportTest {

    private static final String SMITH = "http://data.jobtechdev.se/taxonomy/concept/occ2_aaa_bbb";

    @TempDir
    private Path folder;

    private Path home;
    private Downloads downloads;

    @BeforeEach
    void prepare() {
        home = folder.resolve("home");
        downloads = new Downloads(folder);
    }

    private TaxonomyImport.Result run() {
        return new TaxonomyImport(downloads.write(), line -> {}).into(home);
    }

    private Taxonomy imported() {
        run();
        return Taxonomy.load(Optional.of(home));
    }

    @Test
    void escoConceptsComeWithBothLanguagesAndTheirRelations() {
        Taxonomy taxonomy = imported();
        Concept welder = taxonomy.find(Downloads.WELDER, ConceptType.OCCUPATION).orElseThrow();
        assertEquals("testsvetsare", welder.sv().preferred());
        assertEquals(List.of(), welder.sv().synonyms());
        assertEquals(List.of("arc welder", "gas welder"), welder.en().synonyms());
        assertEquals(
                List.of(new SkillRelation(Downloads.WELD, true), new SkillRelation(Downloads.METAL, false)),
                taxonomy.skillsOf(Downloads.WELDER));
        assertEquals(Optional.of("7212"), taxonomy.iscoOf(Downloads.WELDER));
    }

    @Test
    void jobTechOccupationIsAnAliasWhenLabelAndGroupAgree() {
        assertEquals(
                Downloads.WELDER, imported().find("occ1_aaa_bbb").orElseThrow().id());
    }

    @Test
    void jobTechOccupationStaysItsOwnWhenTheGroupDisagrees() {
        downloads.english.computeIfPresent("v1/occupations_en.csv", (n, text) -> text.replace(",7212,", ",7213,"));
        Concept own = imported().find("occ1_aaa_bbb").orElseThrow();
        assertEquals("http://data.jobtechdev.se/taxonomy/concept/occ1_aaa_bbb", own.id());
        assertEquals(ConceptType.OCCUPATION, own.type());
    }

    @Test
    void jobTechOccupationOfItsOwnBorrowsTheSkillsOfItsGroup() {
        Taxonomy taxonomy = imported();
        assertEquals(List.of("7212"), taxonomy.ssykOf(SMITH));
        assertEquals(taxonomy.profileOfGroups(List.of("7212")), taxonomy.profileOfOccupation(SMITH));
        assertFalse(taxonomy.profileOfOccupation(SMITH).isEmpty());
    }

    @Test
    void jobTechSkillIsResolvedBySynonymThenByLookupElseKept() {
        Taxonomy taxonomy = imported();
        assertEquals(Downloads.JOIN, taxonomy.find("ski2_aaa_bbb").orElseThrow().id());
        assertEquals(Downloads.WELD, taxonomy.find("ski1_aaa_bbb").orElseThrow().id());
        Concept kept = taxonomy.find("ski3_aaa_bbb").orElseThrow();
        assertEquals("http://data.jobtechdev.se/taxonomy/concept/ski3_aaa_bbb", kept.id());
        GroupFacts welders = taxonomy.content().groups().stream()
                .filter(group -> group.ssyk().equals("7212"))
                .findFirst()
                .orElseThrow();
        assertTrue(welders.skills().containsAll(List.of(Downloads.WELD, kept.id())));
    }

    @Test
    void idOutOfUseStandsForTheOneConceptThatReplacedIt() {
        downloads.jobTech.put("occupation-names-with-replaced-by.json", Downloads.concepts("""
                {"id":"occ1_aaa_bbb","deprecated":false,"replaced_by":[]},
                {"id":"old1_aaa_bbb","deprecated":true,"replaced_by":[{"id":"old2_aaa_bbb"}]},
                {"id":"old2_aaa_bbb","deprecated":true,"replaced_by":[{"id":"occ2_aaa_bbb"}]},
                {"id":"old3_aaa_bbb","deprecated":true,"replaced_by":[{"id":"occ1_aaa_bbb"},{"id":"occ2_aaa_bbb"}]},
                {"id":"old4_aaa_bbb","deprecated":true,"replaced_by":[{"id":"old5_aaa_bbb"}]},
                {"id":"old5_aaa_bbb","deprecated":true,"replaced_by":[{"id":"old4_aaa_bbb"}]},
                {"id":"old6_aaa_bbb","deprecated":true,"replaced_by":[{"id":"none_aaa_bbb"}]}"""));
        downloads.jobTech.put("skills-with-replaced-by.json", Downloads.concepts("""
                {"id":"old7_aaa_bbb","deprecated":true,"replaced_by":[{"id":"ski2_aaa_bbb"}]}"""));
        TaxonomyImport.Result result = run();
        Taxonomy taxonomy = Taxonomy.load(Optional.of(home));

        for (String old : List.of("old1_aaa_bbb", "old2_aaa_bbb", ConceptIds.JOBTECH + "old1_aaa_bbb")) {
            assertEquals(
                    SMITH,
                    taxonomy.find(old, ConceptType.OCCUPATION).orElseThrow().id());
        }
        assertEquals(
                Downloads.JOIN,
                taxonomy.find("old7_aaa_bbb", ConceptType.SKILL).orElseThrow().id());
        for (String nobody : List.of("old3_aaa_bbb", "old4_aaa_bbb", "old5_aaa_bbb", "old6_aaa_bbb")) {
            assertEquals(Optional.empty(), taxonomy.find(nobody), nobody);
        }
        assertEquals(7, result.report().read().get("JobTech ids out of use"));
        assertEquals(3, result.report().made().get("JobTech ids out of use, carried on"));
    }

    @Test
    void idInUseIsNotReplacedWhateverAFileSays() {
        downloads.jobTech.put("occupation-names-with-replaced-by.json", Downloads.concepts("""
                {"id":"occ1_aaa_bbb","replaced_by":[{"id":"occ2_aaa_bbb"}]}"""));

        assertEquals(
                Downloads.WELDER, imported().find("occ1_aaa_bbb").orElseThrow().id());
    }

    @Test
    void neighboursComeFromHierarchyRelationsAndSubstitutability() {
        Taxonomy taxonomy = imported();
        assertEquals(
                List.of(new Neighbour(Downloads.JOIN, 75), new Neighbour(Downloads.METAL, 60)),
                taxonomy.relatedSkills(Downloads.WELD));
        assertEquals(List.of(new Neighbour(Downloads.WELD, 50)), taxonomy.relatedSkills(Downloads.JOIN));
        assertTrue(taxonomy.relatedOccupations(Downloads.WELDER).contains(new Neighbour(SMITH, 75)));
        assertTrue(taxonomy.relatedOccupations(SMITH).contains(new Neighbour(Downloads.WELDER, 50)));
    }

    @Test
    void everyConceptOfTheStarterIsInTheBundleUnderItsIdAndItsAliases() {
        Taxonomy taxonomy = imported();
        for (Concept concept : Taxonomy.starter().concepts()) {
            assertEquals(
                    concept.id(),
                    taxonomy.find(concept.id(), concept.type()).orElseThrow().id());
            concept.aliases().forEach(alias -> assertTrue(taxonomy.find(alias).isPresent(), alias));
        }
        assertEquals(Taxonomy.starter().licencesFor("2221"), taxonomy.licencesFor("2221"));
        String own = "urn:jobbspar:occupation:stodassistent";
        assertEquals(
                List.copyOf(Taxonomy.starter().skillsOf(own)).size(),
                taxonomy.skillsOf(own).size());
    }

    @Test
    void relationToAnUnlistedSkillIsDroppedAndCounted() {
        assertEquals(1, run().report().made().get("relations dropped: unknown concept"));
    }

    @Test
    void sameInputGivesTheSameVersionAndIsNotWrittenAgain() throws IOException {
        WrittenBundle first = run().bundle();
        FileTime written = Files.getLastModifiedTime(first.directory().resolve("concepts.tsv.gz"));
        WrittenBundle second = run().bundle();
        assertTrue(first.isNew());
        assertFalse(second.isNew());
        assertEquals(first.version(), second.version());
        assertEquals(written, Files.getLastModifiedTime(second.directory().resolve("concepts.tsv.gz")));
        assertTrue(first.version().matches("esco-9\\.8\\.7-[0-9a-f]{12}"), first.version());
    }

    @Test
    void damagedBundleIsWrittenAgain() throws IOException {
        WrittenBundle first = run().bundle();
        Files.write(first.directory().resolve("groups.tsv.gz"), new byte[] {1});
        WrittenBundle second = run().bundle();
        assertTrue(second.isNew());
        assertEquals(first.directory(), second.directory());
        assertEquals(second.version(), Taxonomy.load(Optional.of(home)).version());
    }

    @Test
    void otherInputGivesAnotherBundleAndBothStay() throws IOException {
        WrittenBundle first = run().bundle();
        downloads.swedish.computeIfPresent("skills_sv.csv", (n, text) -> text.replace("metallsorter", "metaller"));
        WrittenBundle second = run().bundle();
        assertTrue(Files.isDirectory(first.directory()));
        assertEquals(second.version(), Taxonomy.load(Optional.of(home)).version());
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(3, files.count(), "two bundles, the pointer, and nothing temporary");
        }
    }

    @Test
    void orderOfTheRowsDoesNotMatter() {
        String version = run().bundle().version();
        downloads.english.computeIfPresent("v1/occupationSkillRelations.csv", (n, text) -> {
            String[] rows = text.split("\n");
            return String.join("\n", rows[0], rows[3], rows[2], rows[1]) + "\n";
        });
        assertEquals(version, run().bundle().version());
    }
}
