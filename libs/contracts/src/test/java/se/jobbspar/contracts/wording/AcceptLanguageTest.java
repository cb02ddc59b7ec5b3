package se.jobbspar.contracts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "sv                          | sv",
                "SV-se                       | sv",
                "en-GB                       | en",
                "en;q=0.3, sv;q=0.8          | sv",
                "sv;q=0.1, en;q=0.2          | en",
                "de, fi;q=0.9, sv-FI;q=0.5   | sv",
                "sv;q=0, en;q=0.1            | en",
                "en;q=0, *                   | fr",
                "de                          | fr",
                "*                           | fr",
                "en;q=1.5                    | fr",
                "sv;;                        | fr",
                "åäö                         | fr",
                "''                          | fr",
                "-                           | fr"
            })
    void languageWithTheHighestWeightIsTaken(String header, String expected) {
        assertEquals(Locale.of(expected), AcceptLanguage.best(header, Locale.FRENCH));
    }
}
