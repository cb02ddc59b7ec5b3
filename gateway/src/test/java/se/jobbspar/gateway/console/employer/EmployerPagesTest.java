package se.jobbspar.gateway.console.employer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.EmployerAnswers.FIRM;
import static se.jobbspar.gateway.console.EmployerAnswers.LAST_MEMBER;
import static se.jobbspar.gateway.console.EmployerAnswers.NO_EMPLOYERS_NUMBER;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.employer;
import static se.jobbspar.gateway.console.Visitor.hr;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.Visitor;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** Employers say what they are, and who acts for them. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class EmployerPagesTest {
    private static final String EMPLOYERS = "/console/employers";
    private static final String ONE = EMPLOYERS + "/" + FIRM;

    @Test
    void employerIsShownWithAForeignNumberSaidToBeOne() {
        employer()
                .open(ONE)
                .statusCode(200)
                .body(containsString("999 999 999 (Norge; utländskt nummer, kontrolleras inte)"))
                .body(containsString("<dd>Bageriet, Örebro</dd>"), containsString("<dd>inget angivet</dd>"))
                .body(containsString("Liv &lt;Berg&gt;"), containsString("tillagd av Petra Lund 2026-03-03"));
    }

    @Test
    void hrSeesTheUnitsOfItsMunicipalityAndThatOneHasNoNumber() {
        hr().open(EMPLOYERS)
                .statusCode(200)
                .body(containsString("Vivalla hemtjänst"), containsString("Norra &lt;skolan&gt;"))
                .body(containsString("inget svenskt organisationsnummer är angivet"));
        coach().open(EMPLOYERS).statusCode(403);
    }

    @Test
    void ownIdIsToldToWhoeverIsToBeAdded() {
        employer().open(EMPLOYERS).body(containsString("Ditt id är " + Tokens.subject("employer-5599990016")));
    }

    @Test
    void whoActsForNobodyIsToldWhomToGiveTheOwnId() {
        Visitor newcomer = new Visitor(Tokens.employer(NO_EMPLOYERS_NUMBER), "sv");

        newcomer.open("/console/vacancies").statusCode(303).header("Location", endsWith(EMPLOYERS));
        newcomer.open(EMPLOYERS)
                .statusCode(200)
                .body(containsString("Du företräder ingen arbetsgivare här än."))
                .body(containsString("Ditt id är " + Tokens.subject("employer-" + NO_EMPLOYERS_NUMBER)))
                .body(not(containsString("/console/employers/new")));
    }

    @Test
    void whatOneMayNotRegisterIsToldInTheFormAsItWasFilledIn() {
        new Visitor(Tokens.employer(NO_EMPLOYERS_NUMBER), "sv")
                .send(EMPLOYERS + "/new", Map.of("name", "Granens Snickeri", "key", "1"))
                .statusCode(422)
                .body(containsString("<li>Du företräder ingen arbetsgivare.</li>"))
                .body(containsString("value=\"Granens Snickeri\""));
    }

    @Test
    void plannerSaysWhoActsForAnEmployerAndNotWhatItIs() {
        planner().open(ONE).body(containsString("/members/new\""), not(containsString("/edit\"")));
        planner().open(ONE + "/edit").statusCode(403);
        planner()
                .send(ONE + "/members/new", Map.of("name", "Nils Ek", "subject", "abc", "key", "1"))
                .statusCode(303)
                .header("Location", endsWith(ONE + "?added"));
    }

    @Test
    void memberWithoutAnIdIsRefusedAtTheField() {
        employer()
                .send(ONE + "/members/new", Map.of("name", "Nils Ek", "key", "1"))
                .statusCode(422)
                .body(containsString("id=\"subject-wrong\">ska vara det id<"), containsString("value=\"Nils Ek\""));
    }

    @Test
    void lastMemberStaysAndThatIsSaid() {
        employer()
                .send(ONE + "/members/removals", Map.of("subject", LAST_MEMBER))
                .statusCode(409)
                .body(containsString("<li>Det här är arbetsgivarens sista medlem;"))
                // Whatever an issuer calls its users.
                .body(containsString("/members/last%20member&#39;s%20id%2F1</li>"));
    }

    @Test
    void workPlacesThatAreEmptiedAreLeftOutAndWhatIsWrongStandsWhereItWasWritten() {
        employer()
                .open(ONE + "/edit")
                .body(containsString("name=\"places[2].name\""), not(containsString("Ni registrerar den egna")));
        employer().open(EMPLOYERS + "/new").body(containsString("Ni registrerar den egna"));
        employer()
                .send(
                        ONE + "/edit",
                        Map.of(
                                "name", "Fjell Bygg AS",
                                "places[0].name", "",
                                "places[1].name", "Bageriet",
                                "places[1].municipality", "1880",
                                "places[2].name", "Lagret",
                                "version", "3"))
                .statusCode(422)
                .body(containsString("id=\"places-2-municipality-wrong\""))
                .body(containsString("&quot;places&quot;:[{&quot;name&quot;:&quot;Bageriet&quot;"));
    }
}
