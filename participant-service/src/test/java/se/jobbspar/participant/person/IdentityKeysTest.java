package se.jobbspar.participant.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityKeysTest {
    @Test
    void eachKindIsOneHoweverItIsWritten() {
        assertEquals(
                List.of("name:amina haddad", "reference:ame 2026-118", "email:amina@example.org", "phone:701740608"),
                keys("HADDÁD, Amina", " AME  2026-118", "Amina@Example.org", "+46 70-174 06 08"));
        assertEquals(
                keys("Amina Haddad", "ame 2026-118", "amina@example.org", "070 174 06 08"),
                keys("haddad  amina", "AME 2026-118", "AMINA@example.org", "0046701740608"));
    }

    @Test
    void swedishLettersAreLettersOfTheirOwn() {
        assertNotEquals(keys("Åke Ö", null, null, null), keys("Ake O", null, null, null));
    }

    @Test
    void extensionTellsNobody() {
        assertEquals(List.of("name:kim"), keys("Kim", null, null, "019-21"));
    }

    private static List<String> keys(String name, String reference, String email, String phone) {
        return IdentityKeys.of(new Person(name, new Contact(email, phone), reference, null));
    }
}
