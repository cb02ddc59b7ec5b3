package se.jobbspar.participant.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonKeyTest {
    private static String key(String name) {
        return PersonKey.of(new Person(name, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "José, jose",
        "Zoë, zoe",
        "Müller, muller",
        "D’Angelo, d'angelo",
        "Żywiałowska, zywiałowska",
        "İpek, ipek",
        "Nguyễn, nguyen"
    })
    void accentsAreNotHeard(String name, String heard) {
        assertEquals(heard, key(name));
    }

    @Test
    void lettersOfTheirOwnStayHoweverTheyAreWritten() {
        assertEquals("åsa ärla öberg", key("A\u030asa  A\u0308RLA O\u0308berg"));
        assertNotEquals(key("Åsa"), key("Asa"));
    }

    @Test
    void referenceIsFoundBesideTheName() {
        assertEquals("amina haddad ame 17", PersonKey.of(new Person("Amina Haddad", null, "AME 17", null)));
    }

    @Test
    void searchIsItsWords() {
        assertEquals(List.of("haddad", "amina"), PersonKey.words(" Haddad\u00a0 AMÍNA "));
        assertEquals(List.of(), PersonKey.words("\u200b"));
    }
}
