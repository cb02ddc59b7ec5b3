package se.jobbspar.taxonomy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.taxonomy.TaxonomyException;

/** What an operator reads when a download is not what it should be; and then nothing has been written. */
class DamagedDownloadsTest {

    @TempDir
    private Path folder;

    private Downloads downloads;

    @BeforeEach
    void prepare() {
        downloads = new Downloads(folder);
    }

    private String complaint() {
        return complaint(downloads.write());
    }

    private String complaint(ImportSources sources) {
        Path home = folder.resolve("home");
        String message = assertThrows(TaxonomyException.class, () -> new TaxonomyImport(sources, line -> {}).into(home))
                .getMessage();
        assertFalse(Files.exists(home));
        return message;
    }

    private void change(String table, String from, String to) {
        downloads.english.computeIfPresent(table, (name, text) -> text.replace(from, to));
    }

    @Test
    void missingZip() {
        Path none = folder.resolve("none.zip");
        assertEquals(none + " is missing", complaint(new ImportSources(none, none, folder)));
    }

    @Test
    void truncatedZip() throws IOException {
        ImportSources sources = downloads.write();
        byte[] bytes = Files.readAllBytes(sources.escoEnglish());
        Files.write(sources.escoEnglish(), Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(complaint(sources).startsWith(sources.escoEnglish() + " is damaged or no zip file"));
    }

    @Test
    void missingTable() {
        downloads.english.remove("v1/skills_en.csv");
        assertTrue(
                complaint().contains("esco-v9.8.7-en-csv.zip: skills*.csv is missing; found [v1/occupations_en.csv"));
    }

    @Test
    void missingColumn() {
        change("v1/occupations_en.csv", "iscoGroup", "group");
        assertTrue(complaint()
                .startsWith(
                        "esco-v9.8.7-en-csv.zip, v1/occupations_en.csv, row 1: column iscoGroup is missing; found"));
    }

    @Test
    void quoteThatNeverEnds() {
        change("v1/skills_en.csv", "join things", "\"join things");
        assertTrue(complaint().startsWith("esco-v9.8.7-en-csv.zip, v1/skills_en.csv is damaged: "));
    }

    @Test
    void emptyCell() {
        change("v1/skills_en.csv", "join things", "");
        assertEquals("esco-v9.8.7-en-csv.zip, v1/skills_en.csv, row 3, column preferredLabel: is empty", complaint());
    }

    @Test
    void unknownRelationType() {
        change("v1/occupationSkillRelations.csv", "optional", "handy");
        assertEquals(
                "esco-v9.8.7-en-csv.zip, v1/occupationSkillRelations.csv, row 3, column relationType:"
                        + " \"handy\" is neither essential nor optional",
                complaint());
    }

    @Test
    void repeatedConcept() {
        change("v1/skills_en.csv", Downloads.JOIN, Downloads.WELD);
        assertTrue(complaint()
                .endsWith("skills_en.csv, row 3, column conceptUri: \"" + Downloads.WELD + "\" occurs twice"));
    }

    @Test
    void missingJobTechFile() throws IOException {
        ImportSources sources = downloads.write();
        Files.delete(sources.jobTech().resolve("skills.json"));
        assertEquals(sources.jobTech().resolve("skills.json") + " is missing", complaint(sources));
    }

    @Test
    void brokenJson() {
        downloads.jobTech.put("skills.json", "{\"data\":{\"concepts\":[{]}}");
        assertTrue(
                complaint().endsWith("skills.json, row 1, column 23: Unexpected close marker ']': expected '}'"),
                complaint());
    }

    @Test
    void jsonConceptWithoutLabel() {
        downloads.jobTech.put("skills.json", "{\"data\":{\"concepts\":[{\"id\":\"ski1_aaa_bbb\"}]}}");
        assertEquals("skills.json, concept 1, field preferred_label: is missing or empty", complaint());
    }
}
