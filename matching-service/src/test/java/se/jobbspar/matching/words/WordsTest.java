package se.jobbspar.matching.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Taxonomy;

/** Labels as a coach reads them aloud. */
class WordsTest {
    private final Words words = new Words(Taxonomy.starter());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urn:jobbspar:language:sv | svenska",
                "urn:jobbspar:working-time:nights | nätter",
                "urn:jobbspar:municipality:1880 | Örebro",
                "urn:jobbspar:county:18 | Örebro län",
                "urn:jobbspar:qualification:2221 | Eftergymnasial utbildning på minst två år med rätt inriktning (Grundutbildade sjuksköterskor)",
                "urn:jobbspar:qualification:5120 | Gymnasial utbildning med rätt inriktning, eller 12 månader i yrket (Kockar och kallskänkor)",
                "urn:jobbspar:unheard-of:1 | urn:jobbspar:unheard-of:1"
            })
    void everyIdHasItsWords(String id, String said) {
        assertEquals(said, words.label(id, Language.SV));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value =
                    "urn:jobbspar:qualification:5120 | Upper-secondary education in the field, or 12 months of practice (Cooks and cold-buffet managers)")
    void englishReadersGetTheSame(String id, String said) {
        assertEquals(said, words.label(id, Language.EN));
    }
}
