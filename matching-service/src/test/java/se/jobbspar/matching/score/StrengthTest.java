package se.jobbspar.matching.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    @ParameterizedTest
    @CsvSource({
        "0, weak",
        "1499, weak",
        "1500, possible",
        "2999, possible",
        "3000, good",
        "4499, good",
        "4500, strong",
        "10000, strong"
    })
    void wordBeginsAtItsPoints(int score, String word) {
        assertEquals(word, Strength.of(score).wire());
    }
}
