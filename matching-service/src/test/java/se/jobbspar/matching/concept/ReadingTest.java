package se.jobbspar.matching.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/** Ways to write one title are one text; unlike words are not. */
class ReadingTest {
    private final Reading reading = new Reading(
            Language.SV,
            Stream.of(
                            "servitör",
                            "städare",
                            "skötare",
                            "undersköterska",
                            "barnskötare",
                            "barnsköterska",
                            "brandman",
                            "lärare",
                            "kommissarie",
                            "målare",
                            "malare",
                            "möten",
                            "webbdesigner",
                            "kommun",
                            "elektriker",
                            "fysioterapeut",
                            "restaurang",
                            "restaurangbiträde",
                            "hotell",
                            "kök",
                            "köksbiträde",
                            "café",
                            "lastbil",
                            "förare",
                            "lastbilsförare",
                            "barn",
                            "skotare",
                            "konstnär",
                            "modell",
                            "park",
                            "trädgård",
                            "trädgårdsanläggare")
                    .map(ReadingTest::occupation)
                    .toList());

    private static Concept occupation(String name) {
        Labels names = new Labels(name, List.of());
        return new Concept("urn:test:" + name, ConceptType.OCCUPATION, null, names, Labels.NONE, List.of());
    }

    private void assertSame(String one, String other) {
        assertEquals(reading.typed(one), reading.typed(other));
    }

    private void assertUnlike(String one, String other) {
        assertNotEquals(reading.typed(one), reading.typed(other));
    }

    @Test
    void formsForWomenAndMenAreOne() {
        assertSame("servitris", "servitör");
        assertSame("städerska", "städare");
        assertSame("sjuksköterska", "sjukskötare");
        assertSame("brandkvinna", "brandman");
        assertSame("lärarinna", "lärare");
    }

    @Test
    void bothFormsAreOneAsWell() {
        assertSame("servitör/servitris", "servitris");
        assertSame("städare/-erska", "städare");
    }

    @Test
    void formsThatTheTaxonomyTellsApartStayApart() {
        assertUnlike("barnsköterska", "barnskötare");
    }

    @Test
    void compoundIsTheSameWrittenApart() {
        assertSame("under sköterska", "undersköterska");
        assertSame("web designer", "webbdesigner");
        assertSame("kommun elektriker", "kommunelektriker");
        assertSame("IT tekniker", "it-tekniker");
    }

    @Test
    void compoundIsTheSameWithoutItsLinkingS() {
        assertSame("lastbilförare", "lastbilsförare");
        assertSame("lastbil förare", "lastbilsförare");
    }

    @Test
    void headThatOnlyEndsCompoundsIsAPartOfOthersToo() {
        assertSame("hotell biträde", "hotellbiträde");
        assertSame("hotellbitrade", "hotellbiträde");
    }

    @Test
    void partsAreOneWhereverTheCompoundIsWrittenApart() {
        assertSame("parkrestaurang biträde", "parkrestaurangbiträde");
        assertSame("park restaurangbiträde", "parkrestaurangbiträde");
    }

    @Test
    void endOfASingleCompoundIsAPartOfOthersToo() {
        assertSame("park anläggare", "parkanläggare");
        assertSame("park anlaggare", "parkanläggare");
    }

    @Test
    void headIsReadBehindWhatTheTaxonomyDoesNotHave() {
        assertSame("kalander skötare", "kalanderskötare");
        assertSame("kalanderskotare", "kalanderskötare");
        assertEquals("kalander skötare", reading.typed("kalanderskötare").normal());
    }

    @Test
    void partOfACompoundGetsBackItsMarksBeforeTheLinkingS() {
        assertSame("konstnarsmodell", "konstnärsmodell");
        assertSame("konstnar modell", "konstnärsmodell");
    }

    @Test
    void ofTwoWordsThatDifferInMarksCompoundsHaveTheCommonOne() {
        assertSame("hotellskotare", "hotellskötare");
        assertUnlike("skotare", "skötare");
    }

    @Test
    void shortWordsSideBySideStayTwo() {
        assertUnlike("mot en", "möten");
    }

    @Test
    void lettersWithoutTheirMarksAreReadWithThem() {
        assertSame("larare", "lärare");
        assertSame("laerare", "lärare");
        assertSame("lærare", "lärare");
    }

    @Test
    void wordThatTheTaxonomyKnowsIsNeverReadAsAnother() {
        assertUnlike("malare", "målare");
    }

    @Test
    void letterWrittenOnceOrTwiceIsAsTheTaxonomyHasIt() {
        assertSame("komisarie", "kommissarie");
    }

    @Test
    void wordSpeltAsItSoundsIsTheSame() {
        assertSame("fysioterapevt", "fysioterapeut");
        assertSame("resturangbiträde", "restaurangbiträde");
        assertUnlike("mätare", "mötare");
    }

    @Test
    void accentIsNoMark() {
        assertSame("cafebiträde", "cafébiträde");
        assertEquals("armen", Text.of("armén").normal());
        assertEquals("på", Text.of("på").normal());
    }

    @Test
    void signsOfNamesArePartsOfThem() {
        assertEquals(".net", Text.of(".NET").normal());
        assertEquals("asp .net", Text.of("ASP.NET").normal());
        assertEquals("c#", Text.of("C#").normal());
        assertEquals("c++", Text.of("C++").normal());
        assertEquals("100%", Text.of("100 %").normal());
        assertEquals("skötare m fl", Text.of("skötare m.fl.").normal());
    }
}
