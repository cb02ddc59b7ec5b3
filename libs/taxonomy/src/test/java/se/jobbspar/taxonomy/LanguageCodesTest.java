package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageCodesTest {
    private static final List<String> TWO_LETTERS = List.of(Locale.getISOLanguages());

    @Test
    void everyLanguageHasOneCode() {
        Set<String> long3 = new HashSet<>();
        TWO_LETTERS.stream()
                .map(LanguageCodes::canonical)
                .distinct()
                .forEach(code -> assertTrue(long3.add(Locale.of(code).getISO3Language()), code));
        assertEquals(List.of("he", "id", "yi", "ro"), canonical("iw", "in", "ji", "mo"));
        assertEquals(List.of("he", "id", "yi", "ro"), canonical("he", "id", "yi", "ro"));
        assertEquals(List.of("de", "fa", "sq", "cy"), canonical("ger", "per", "alb", "wel"));
    }

    @Test
    void theCodeStoredStaysAsItIs() {
        TWO_LETTERS.stream()
                .map(LanguageCodes::canonical)
                .forEach(code -> assertEquals(code, LanguageCodes.canonical(code)));
        assertEquals(List.of("rom", "prs", "swl", "SV", "xx"), canonical("rom", "prs", "swl", "SV", "xx"));
        assertNull(LanguageCodes.canonical(null));
    }

    @Test
    void languageIsNamedByItsShortestCode() {
        TWO_LETTERS.forEach(code -> assertTrue(LanguageCodes.isCode(code) && LanguageCodes.isShort(code), code));
        for (String code : List.of("rom", "prs", "swl", "ger")) {
            assertTrue(LanguageCodes.isCode(code), code);
            assertFalse(LanguageCodes.isShort(code), code);
        }
        for (String code : Arrays.asList("swe", "deu", "xx", "SV", "ROM", "sv-SE", "", "svenska", null)) {
            assertFalse(LanguageCodes.isCode(code), code);
        }
    }

    @Test
    void languageIsFoundByItsSwedishName() {
        assertEquals(Optional.of("sv"), LanguageCodes.named(" Svenska "));
        assertEquals(Optional.of("yi"), LanguageCodes.named("jiddisch"));
        assertEquals(Optional.of("he"), LanguageCodes.named("HEBREISKA"));
        assertEquals(Optional.empty(), LanguageCodes.named("klingonska"));
    }

    @Test
    void languageIsFoundByTheNameAndTheIdItHasInJobTechsTaxonomy() {
        assertEquals(Optional.of("ti"), LanguageCodes.named("Tigrinska/Tigrinja"));
        assertEquals(Optional.of("ti"), LanguageCodes.named("tigrinja"));
        assertEquals(Optional.of("fa"), LanguageCodes.named("Persiska/Farsi"));
        assertEquals(Optional.of("swl"), LanguageCodes.named("Teckenspråk"));
        assertEquals(Optional.of("ckb"), LanguageCodes.named("Kurdiska\u00a0-  SORANI"));
        assertEquals(Optional.of("rom"), LanguageCodes.named("Romani"));
        assertEquals(Optional.of("rmn"), LanguageCodes.named("Romani \u2013 Arli"));
        assertEquals(Optional.of("rmy"), LanguageCodes.named("lovari"));
        assertEquals(Optional.of("fit"), LanguageCodes.named("Tornedalsfinska"));
        assertEquals(Optional.of("smj"), LanguageCodes.named("lulesamiska"));
        assertEquals(Optional.of("yue"), LanguageCodes.named("kantonesiska"));
        assertEquals(Optional.of("sv"), LanguageCodes.ofConcept("zSLA_vw2_FXN"));
        assertEquals(Optional.empty(), LanguageCodes.ofConcept(null));
        assertEquals(Optional.empty(), LanguageCodes.named(null));
    }

    @Test
    void memberThatPeopleMeanByTheFamilyIsTheFamily() {
        assertEquals(List.of("swl", "zh", "ar", "fa", "tl"), canonical("sgn", "cmn", "arb", "pes", "fil"));
    }

    @Test
    void everyCodeOfTheTableIsStoredAsItStandsThereAndHasAName() {
        List<String[]> rows = Table.read(
                        "languages.tsv",
                        LanguageCodes.class.getResourceAsStream("languages/languages.tsv"),
                        "code",
                        "sv",
                        "en",
                        "jobtech")
                .rows();

        for (String[] row : rows) {
            assertTrue(LanguageCodes.isCode(row[0]), row[0]);
            assertEquals(row[0], LanguageCodes.canonical(row[0]));
            Table.list(row[1]).forEach(name -> assertEquals(Optional.of(row[0]), LanguageCodes.named(name), name));
            assertFalse(LanguageCodes.name(row[0], Locale.of("sv")).equals(row[0]), row[0]);
            assertFalse(LanguageCodes.name(row[0], Locale.ENGLISH).equals(row[0]), row[0]);
        }
        assertEquals(
                470, rows.stream().mapToInt(row -> Table.list(row[3]).size()).sum());
    }

    @Test
    void languageHasANameInBothLanguages() {
        assertEquals("romani", LanguageCodes.name("rom", Locale.of("sv")));
        assertEquals("svenskt teckenspråk", LanguageCodes.name("swl", Locale.of("sv")));
        assertEquals("Swedish Sign Language", LanguageCodes.name("swl", Locale.ENGLISH));
        assertEquals("Tigrinya", LanguageCodes.name("ti", Locale.ENGLISH));
    }

    private static List<String> canonical(String... codes) {
        return Arrays.stream(codes).map(LanguageCodes::canonical).toList();
    }
}
