package se.jobbspar.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.concepts.strain.Ground;
import se.jobbspar.concepts.strain.Strain;
import se.jobbspar.concepts.strain.Strains;

class StrainsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi söker dig som är ung och hungrig.|AGE",
                "Du är ung!|AGE",
                "Alla är välkomna, oavsett bakgrund. Du är ung!|AGE",
                "Du är max 35 år.|AGE",
                "Ett ungt gäng väntar på dig|AGE",
                "Du ska vara mellan 20 och 30 år|AGE",
                "Join our young and dynamic team|AGE",
                "Young and hungry cooks wanted|AGE",
                "Du ska ha fyllt 25 år.|AGE",
                "Vi söker en glad tjej till kassan|SEX",
                "Städerska sökes|SEX",
                "We need a salesman|SEX",
                "Sjuksyster till dagkirurgen|SEX",
                "Gärna kvinnliga sökande|SEX",
                "Vi söker en stark man|SEX",
                "Han ska kunna köra truck|SEX",
                "Svenska som modersmål är ett krav|ETHNICITY",
                "Modersmål svenska|ETHNICITY",
                "You are a native speaker|ETHNICITY",
                "Du talar svenska utan brytning|ETHNICITY",
                "Du har svenskt ursprung|ETHNICITY",
                "Svenskt medborgarskap krävs|ETHNICITY",
                "Vi välkomnar särskilt sökande med utländsk bakgrund|ETHNICITY",
                "Oavsett erfarenhet söker vi en kvinna|SEX",
                "Du är kristen|RELIGION",
                "Ingen slöja hos oss|RELIGION",
                "Du är fullt frisk|DISABILITY",
                "Du ska vara pigg och frisk.|DISABILITY",
                "Du får inte vara pälsdjursallergiker|DISABILITY",
                "God hälsa krävs|DISABILITY",
                "Du är heterosexuell|SEXUAL_ORIENTATION",
                "Du har inga småbarn|PARENTHOOD",
                "Du planerar inte föräldraledighet|PARENTHOOD",
                "Inga sjuka eller gravida, tack|PARENTHOOD",
                "Du har inga luckor i ditt CV.|PARENTHOOD",
                "We expect no gaps in your CV|PARENTHOOD"
            })
    void wordingThatStrainsTheActIsNamedByItsGround(String text, String ground) {
        assertEquals(
                List.of(ground),
                Strains.in(text).stream().map(strain -> strain.ground().name()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi söker dig oavsett kön, ålder, etnisk tillhörighet, religion eller funktionsnedsättning.",
                "Du arbetar med ungdomar i åldern 13–19 år.",
                "Du har minst 20 års erfarenhet som svetsare.",
                "Förskollärare till barn mellan 3 och 5 år",
                "Vi välkomnar alla som söker, oavsett kön, ålder och etnisk bakgrund.",
                "Välkommen oavsett om du har svensk eller utländsk bakgrund.",
                "Vi välkomnar sökande med utländsk bakgrund.",
                "Sökande med utländsk bakgrund är varmt välkomna.",
                "Lärare i modersmål, arabiska",
                "Modersmålslärare sökes till grundskolan",
                "Legitimerad sjuksköterska eller undersköterska",
                "Du måste ha fyllt 18 år.",
                "Företaget har funnits i över 50 år och vi är 30 medarbetare.",
                "Vi leder grupper för unga tjejer och killar.",
                "Vi välkomnar både kvinnor och män.",
                "Arbetet kräver god fysik; du lyfter 15 kg.",
                "Vi arbetar med personer med funktionsnedsättning.",
                "Goda kunskaper i svenska i tal och skrift.",
                "Vi är ett svenskt företag med kunder i Europa.",
                "Du undervisar i religion och kristendomens historia.",
                "Vi erbjuder friskvårdsbidrag och god hälsa på jobbet.",
                "Inga barn under tre år går på avdelningen.",
                "Luckor i CV:t är inget hinder.",
                "You have at least 25 years of experience."
            })
    void whatTheActAllowsIsNotNamed(String text) {
        assertEquals(List.of(), Strains.in(text));
    }

    @Test
    void eachGroundOfOnePlaceIsNamed() {
        assertEquals(
                List.of(Ground.AGE, Ground.SEX),
                Strains.in("Vi söker en kvinna mellan 25-35 år.").stream()
                        .map(Strain::ground)
                        .sorted()
                        .toList());
    }

    @Test
    void placeAndWhatToWriteInsteadAreTold() {
        String text = "Kassa.\nVi söker en glad tjej.";

        Strain strain = Strains.in(text).getFirst();

        assertEquals("tjej", strain.words());
        assertEquals(text.indexOf("tjej"), strain.start());
        assertEquals(
                "Skriv ”person”, ”medarbetare” eller yrket.", strain.instead().sv());
        assertEquals(
                "Write “person”, “colleague” or the occupation.",
                strain.instead().en());
    }

    @Test
    void longTextsAreReadInBoundedTime() {
        for (String part : List.of("du är ", "gärna ", "ung ", "modersmål", "x", "inte vara ", "20-30 ")) {
            String text = part.repeat(50_000 / part.length());
            assertTimeout(Duration.ofSeconds(10), () -> Strains.in(text), part);
        }
    }
}
