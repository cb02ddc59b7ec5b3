package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryCodesTest {
    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void countryHasOneCodeHoweverItIsWritten() {
        Stream.of("SU", "SUN", "SUHH").forEach(code -> assertEquals("SUHH", CountryCodes.canonical(code)));
        Stream.of("YU", "YUG", "YUCS").forEach(code -> assertEquals("YUCS", CountryCodes.canonical(code)));
        Stream.of("XK", "XKX").forEach(code -> assertEquals("XK", CountryCodes.canonical(code)));
        assertEquals("SY", CountryCodes.canonical("SYR"));
        assertEquals("MM", CountryCodes.canonical("BU"));
        assertEquals("QQ", CountryCodes.canonical("QQ"));
        assertNull(CountryCodes.canonical(null));
    }

    @Test
    void onlyTheStoredFormIsTheCode() {
        assertTrue(CountryCodes.all().stream().allMatch(CountryCodes::isCode));
        Stream.of("SU", "YUG", "SYR", "QQ", "", "sy").forEach(code -> assertFalse(CountryCodes.isCode(code), code));
    }

    @Test
    void countryIsFoundByItsNameInEitherLanguage() {
        assertEquals(Optional.of("SUHH"), CountryCodes.named(" sovjetunionen"));
        assertEquals(Optional.of("XK"), CountryCodes.named("KOSOVO"));
        assertEquals(Optional.of("GR"), CountryCodes.named("Greece"));
        assertEquals(Optional.empty(), CountryCodes.named("Atlantis"));
    }

    @Test
    void everyCountryHasANameInBothLanguages() {
        assertEquals("Sovjetunionen", CountryCodes.name("SUHH", SWEDISH));
        assertEquals("Yugoslavia", CountryCodes.name("YUCS", Locale.ENGLISH));
        assertEquals("Kosovo", CountryCodes.name("XK", SWEDISH));
        assertEquals("Syrien", CountryCodes.name("SY", SWEDISH));
        CountryCodes.all().forEach(code -> Stream.of(SWEDISH, Locale.ENGLISH)
                .forEach(language ->
                        assertFalse(CountryCodes.name(code, language).equals(code), code + " in " + language)));
    }
}
