package se.jobbspar.concepts.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "Kravprofil,MUST",
        "What you bring,MUST",
        "What you’ll bring to the team,MUST",
        "Om dig,MUST",
        "OM DIG SOM SÖKER,MUST",
        "About you,MUST",
        "Vi vill att du,MUST",
        "Det här har du med dig,MUST",
        "Who we think you are,MUST",
        "Meriterande,WISH",
        "Nice to have,WISH",
        "Dina arbetsuppgifter,ELSE",
        "What you'll do,ELSE",
        "Om oss,ELSE",
        "Om Digitala sjukhuset,ELSE",
        "About your team,ELSE",
        "Vi erbjuder,ELSE"
    })
    void headingOpensItsSection(String heading, Section opens) {
        assertEquals(Optional.of(opens), Headings.section(heading, Section.OPEN));
    }

    @Test
    void subjectGoesOnWithWhatIsAskedForAndAsksWhereTheWorkWasToldOf() {
        assertEquals(Optional.of(Section.WISH), Headings.section("Språk", Section.WISH));
        assertEquals(Optional.of(Section.MUST), Headings.section("Språk", Section.ELSE));
    }

    @Test
    void whatIsNoHeadingOpensNone() {
        assertEquals(Optional.empty(), Headings.section("Klippan", Section.OPEN));
        assertEquals(Optional.empty(), Headings.section("If you have questions", Section.OPEN));
    }
}
