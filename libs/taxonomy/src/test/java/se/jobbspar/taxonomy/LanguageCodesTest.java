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
    void languageHasANameInBothLanguages() {
        assertEquals("romani", LanguageCodes.name("rom", Locale.of("sv")));
        assertEquals("Tigrinya", LanguageCodes.name("ti", Locale.ENGLISH));
    }

    private static List<String> canonical(String... codes) {
        return Arrays.stream(codes).map(LanguageCodes::canonical).toList();
    }
}
