package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadcountTest {
    static Stream<Arguments> people() {
        return Stream.of(
                arguments(0, new Headcount(0, 4)),
                arguments(1, new Headcount(0, 4)),
                arguments(4, new Headcount(0, 4)),
                arguments(5, new Headcount(5, 9)),
                arguments(9, new Headcount(5, 9)),
                arguments(1_003, new Headcount(1_000, 1_004)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void peopleAreToldInFives(int people, Headcount told) {
        assertEquals(told, Headcount.of(people));
    }
}
