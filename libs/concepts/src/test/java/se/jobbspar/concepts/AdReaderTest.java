package se.jobbspar.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.taxonomy.Taxonomy;

/** What single wordings ask for; {@link AdQualityTest} measures whole ads. */
class AdReaderTest {
    private static final Extractor EXTRACTOR = Extractor.of(Taxonomy.starter());

    @ParameterizedTest
    @ValueSource(strings = {"", "Vi söker undersköterska\n", "UNDERSKÖTERSKA TILL NATTEN\n\n"})
    void listWithoutAHeadingIsWhatIsAskedForAndWhoIsTrainedForAnOccupationHasItsEducation(String before) {
        assertEquals(
                List.of("723 33 must", "sv B1 must", "urn:jobbspar:licence:b must"),
                asked(before + "- Utbildad undersköterska\n- Svenska B1\n- B-körkort"));
    }

    @Test
    void listOfWhatTheWorkIsAsksForNothing() {
        assertEquals(List.of(), asked("Vi söker undersköterska\nArbetsuppgifter\n- Vård och omsorg\n- B-körkort"));
    }

    @Test
    void sourceOfAPageIsReadAsItIsSeenAndPlacesAreInTheSource() {
        String source =
                "<p>Om&nbsp;oss: vi har lastbilar.</p><h2>Vi vill att du</h2><ul><li>&auml;r <b>utbildad v&auml;ktare</b></li>"
                        + "<li>har B-k&ouml;r&shy;kort</li></ul>";
        List<Mention> asked = EXTRACTOR.ads().read(source).mentions();

        assertEquals(
                List.of("utbildad väktare", "B-körkort"),
                asked.stream().map(Mention::text).toList());
        assertEquals(
                "B-k&ouml;r&shy;kort",
                source.substring(asked.getLast().start(), asked.getLast().end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krav: legitimerad förskollärare.",
                "DU HAR LEGITIMATION SOM FÖRSKOLLÄRARE.",
                "Vi välkomnar dig med legitimation som förskollärare."
            })
    void whoIsLicensedAsSomethingHasTheLicenceThatTheTaxonomyNamesInOneWord(String ad) {
        assertEquals(List.of("urn:jobbspar:licence:forskollararlegitimation must"), asked(ad));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Körkort krävs ej, men är till fördel.",
                "B-körkort är bra men inte ett måste.",
                "B-körkort är en tillgång.",
                "Inget krav, men B-körkort är meriterande."
            })
    void whatIsNoDemandAndStillWelcomeIsAWish(String ad) {
        assertEquals(List.of("urn:jobbspar:licence:b wish"), asked(ad));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"B-körkort krävs inte.", "YKB är inte heller nödvändigt.", "Vi söker dig. Körkort krävs ej."})
    void whatIsNotNeededIsNotAskedFor(String ad) {
        assertEquals(List.of(), asked(ad));
    }

    @Test
    void whatTheReaderHasIsAskedForWhateverTheNextClauseWishesFor() {
        assertEquals(
                List.of("urn:jobbspar:licence:b must", "urn:jobbspar:licence:c wish"),
                asked("Du har B-körkort, C-körkort är ett plus."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Krav: god engelska i tal. | en:spoken-interaction B2 must",
                "Krav: god engelska, i skrift. | en:writing B2 must",
                "Krav: god engelska i såväl tal som skrift. | en B2 must",
                "Krav: goda muntliga och skriftliga kunskaper i engelska. | en B2 must",
                "Good spoken and written English is required. | en B2 must",
                "Krav: engelska i tal. | en must"
            })
    void languageIsAskedForInTheModalityThatIsSaidWhereALevelTellsItFromOthers(String ad, String asked) {
        assertEquals(List.of(asked), asked(ad));
    }

    @Test
    void classOfALicenceEndsItsSentence() {
        assertEquals(
                List.of("urn:jobbspar:licence:b must", "urn:jobbspar:licence:truckkort wish"),
                asked("Du ska ha körkort B. Meriterande är truckkort."));
    }

    @Test
    void listUnderBorKravIsOfWishes() {
        assertEquals(
                List.of("urn:jobbspar:licence:b must", "urn:jobbspar:licence:truckkort wish"),
                asked("Kravprofil (ska-krav)\n- B-körkort\nKravprofil  (bör-krav)\n- truckkort"));
    }

    @Test
    void levelBeforeTheFirstLanguageIsOfBothAndOneBehindItIsNot() {
        assertEquals(List.of("sv B2 must", "en B2 must"), asked("Krav: god svenska och engelska."));
        assertEquals(List.of("sv B2 must", "en must"), asked("Krav: svenska B2 och engelska."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krav: flerårig erfarenhet.",
                "Krav: några års erfarenhet.",
                "Krav: erfarenhet av liknande arbete."
            })
    void experienceIsAskedForWhenNobodyCountsItsYears(String ad) {
        Mention asked = EXTRACTOR.ads().read(ad).mentions().getFirst();

        assertEquals(MentionType.EXPERIENCE, asked.type());
        assertEquals(Optional.empty(), asked.value());
    }

    @Test
    void monthsOfExperienceArePartsOfAYear() {
        assertEquals(
                Optional.of("0.50"),
                EXTRACTOR
                        .ads()
                        .read("Krav: minst 6-12 månaders erfarenhet.")
                        .mentions()
                        .getFirst()
                        .value());
    }

    @Test
    void spacesWhereALineWasBrokenBreakIt() {
        assertEquals(
                List.of("urn:jobbspar:licence:truckkort wish", "urn:jobbspar:licence:b must"),
                asked("Kvalifikationer\n- Truckkort är ett stort plus  B-körkort"));
    }

    @Test
    void whatALongExperienceIsOfIsItsOccupation() {
        assertEquals(
                "kock",
                EXTRACTOR
                        .ads()
                        .read("Du har flerårig erfarenhet som kock.")
                        .mentions()
                        .getFirst()
                        .concept()
                        .orElseThrow()
                        .label());
    }

    @Test
    void adThatBeginsWithASubjectAsksForIt() {
        assertEquals(List.of("762 53 must"), asked("Utbildning\nSocionomexamen"));
    }

    @Test
    void headingsWithinALineOpenTheirSections() {
        assertEquals(
                List.of("urn:jobbspar:licence:b must", "urn:jobbspar:licence:truckkort wish"),
                asked(
                        "Vi städar hotell. Kvalifikationer: noggrannhet, B-körkort. Meriterande kvalifikationer: truckkort."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du är noggrann, har B-körkort.",
                "Du är noggrann, social och glad och har B-körkort.",
                "Om oss: Vi städar hotell. Om dig: Du har B-körkort.",
                "Om oss\nVi städar hotell.\n\nOm dig\n- B-körkort",
                "Om dig Du har B-körkort.",
                "About you: You have a driving licence B.",
                "About us: We clean hotels. About you: You have a driving licence B.",
                "About you\n- Driving licence B"
            })
    void whatIsSaidOfTheReaderIsAskedFor(String ad) {
        assertEquals(List.of("urn:jobbspar:licence:b must"), asked(ad));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Om oss\n- B-körkort ger vi alla",
                "Om Skellefteå\n- B-körkort har de flesta",
                "About us\n- Driving licence B for everybody",
                "Vår bil är ny, har plats för fem och kräver inget. B-körkort."
            })
    void whatIsSaidOfTheEmployerIsNot(String ad) {
        assertEquals(List.of(), asked(ad));
    }

    private static List<String> asked(String ad) {
        return EXTRACTOR.ads().read(ad).mentions().stream()
                .map(one -> (one.concept().orElseThrow().id() + " "
                                + one.value().map(value -> value + " ").orElse(""))
                        + one.importance().orElseThrow().wire())
                .toList();
    }
}
