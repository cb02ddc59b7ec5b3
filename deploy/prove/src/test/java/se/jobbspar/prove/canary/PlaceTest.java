package se.jobbspar.prove.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.prove.proof.Seed;

class PlaceTest {
    private final Texts texts = new Texts(new Seed(1));

    @Test
    void whatMayNotBeThereIsFoundWhateverStandsAroundIt() {
        Canary name = texts.canary("a name", Kind.PERSON);
        Canary title = texts.canary("a title", Kind.PUBLIC);
        Canary elsewhere = texts.canary("another name", Kind.PERSON);
        Place place = new Place(
                "a topic",
                Set.of(Kind.PUBLIC),
                () -> Stream.of("\0\1" + title.text() + "\2" + name.text(), name.text()));

        assertEquals(List.of(name), place.find(List.of(name, title, elsewhere)));
    }

    @Test
    void numbersArePersonalNumbersAndNoTwoTextsAreAlike() {
        List<String> drawn = Stream.generate(
                        () -> texts.canary("x", Kind.PERSON).text())
                .limit(50)
                .toList();

        assertEquals(50, Set.copyOf(drawn).size());
        assertTrue(drawn.stream()
                .noneMatch(text -> drawn.stream().anyMatch(other -> !other.equals(text) && other.contains(text))));
        String number = texts.canary("x", Kind.NUMBER).text();
        assertTrue(number.matches("19[01]\\d{5}-\\d{4}"), number);
        assertEquals(0, luhn(number.substring(2).replace("-", "")) % 10, number);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
