package se.jobbspar.gateway.console.method;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.MethodAnswers;
import se.jobbspar.testkit.IdentityResource;

/** Methods are read by everybody, changed by their own municipality, adopted by others, and compared with what that cannot show. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class MethodPagesTest {
    private static final String METHODS = "/console/methods";
    private static final String OTHERS = METHODS + "/" + MethodAnswers.OTHERS;
    private static final String OWN = METHODS + "/" + MethodAnswers.OWN;

    @Test
    void methodOfAnotherMunicipalityIsTakenOverAndOneOfTheOwnIsChanged() {
        planner()
                .open(METHODS)
                .statusCode(200)
                .body(containsString("Arbetsgivaren &lt;först&gt;"), containsString("Linköping"));
        planner()
                .open(OTHERS)
                .statusCode(200)
                .body(containsString("Kartlägg.\nPraktik"), containsString("href=\"" + OTHERS + "/adoption\""))
                .body(not(containsString(OTHERS + "/form")));
        planner()
                .open(OWN)
                .statusCode(200)
                .body(containsString("href=\"" + OWN + "/form\""), not(containsString("/adoption")));
        planner()
                .open(OTHERS + "/adoption")
                .statusCode(200)
                .body(
                        containsString("Metoden är från Linköping."),
                        containsString("value=\"Arbetsgivaren &lt;först&gt;\""))
                .body(containsString(">Kartlägg.\nPraktik inom två veckor.</textarea>"));
    }

    @Test
    void whatIsAdoptedIsSaidAndWhatTheFormHasNoFieldForStays() {
        planner()
                .send(METHODS + "/new", Map.of("name", "Ny", "description", "Så här"))
                .statusCode(303)
                .header("Location", endsWith(METHODS + "?saved"));
        planner()
                .send(OTHERS + "/adoption", Map.of("description", "Som vi gör"))
                .body(containsString("måste anges [description, adopts]"));
        planner()
                .send(OWN + "/form", Map.of("description", "Annat", "version", "4"))
                .statusCode(422)
                .body(containsString("måste anges [mistaken, description]"));
    }

    @Test
    void comparisonWarnsAndTellsSharesWithIntervalsApartAndTogether() {
        planner()
                .open(METHODS + "/comparison")
                .statusCode(200)
                .body(containsString("Grupperna skiljer sig åt."), containsString("Antal anges i &lt;femtal&gt;."))
                .body(containsString("plats 1"), containsString("alla tillsammans"), containsString("Linköping"))
                .body(containsString(">38 % (16–64)<span class=\"sub\">10–14 av 30–34</span>"))
                .body(containsString("<rect x=\"16.0\" y=\"3\" width=\"48.0\""), containsString("240,5"));
    }

    @Test
    void whatWasUsedWithFewHasNoPlaceAndNoShare() {
        planner()
                .open(METHODS + "/comparison")
                .statusCode(200)
                .body(containsString("ingen plats: färre än 30 personer"), containsString(">för få<span"));
    }

    @Test
    void coachReadsTheOwnMunicipalityExactlyWithoutDecimalsThatAreNotKnown() {
        planner()
                .open(METHODS + "/comparison?where=own")
                .statusCode(200)
                .body(containsString(">43 % (27–61)<span class=\"sub\">13 av 30</span>"));
        planner()
                .reading("en")
                .open(METHODS + "/comparison?where=own")
                .body(containsString(">43% (27–61)<span class=\"sub\">13 of 30</span>"));
    }

    @Test
    void measureNamesAMethodOfTheOwnMunicipality() {
        String form = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/outcome/measures/of/"
                + "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02";

        coach().open(form)
                .statusCode(200)
                .body(containsString("<option value=\"" + MethodAnswers.OWN + "\">Språkstöd på jobbet</option>"))
                .body(not(containsString(MethodAnswers.OTHERS)), not(containsString("id=\"methods-1-\"")));
        coach().send(form, Map.of("methods[0]", MethodAnswers.OWN))
                .statusCode(422)
                .body(containsString("&quot;methods&quot;:[&quot;" + MethodAnswers.OWN + "&quot;]"))
                .body(containsString("id=\"methods-0--wrong\""));
    }
}
