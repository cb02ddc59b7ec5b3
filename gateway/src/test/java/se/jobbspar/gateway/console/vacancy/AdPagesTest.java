package se.jobbspar.gateway.console.vacancy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.employer;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.VacancyAnswers;
import se.jobbspar.testkit.IdentityResource;

/** What an ad asks for is taken, changed or dropped, and looked through before it is published. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class AdPagesTest {
    private static final String DRAFT = "/console/vacancies/" + VacancyAnswers.DRAFT;
    private static final String PROPOSALS = DRAFT + "/proposals";
    private static final String TRUCK = "p-" + VacancyAnswers.TRUCK;
    private static final String ENGLISH = "p-" + VacancyAnswers.ENGLISH;

    @Test
    void proposalStandsInItsSentenceWithWhatItWouldCost() {
        employer()
                .open(DRAFT)
                .body(containsString("<q>Du har <mark>truckkort</mark> och talar &lt;god&gt; engelska B2.</q>"))
                .body(containsString("Kan börja nu: färre än 5. Med det här som skall-krav: minst 25."))
                .body(containsString("name=\"" + ENGLISH + ".reason\""))
                .body(containsString("erfarenhet, minst 2 år"), containsString("Ange först platsens yrke"))
                .body(containsString("<summary>Bortvalda (1)</summary>"))
                // How a proposal is filled in is said once, and not on each.
                .body(containsString("behöver ett skäl: diskrimineringslagen"))
                .body(not(stringContainsInOrder("diskrimineringslagen", "diskrimineringslagen")));
        employer()
                .reading("en")
                .open(DRAFT)
                .body(
                        containsString("Take all that can be taken as it stands"),
                        containsString("experience, at least 2 years"));
    }

    @Test
    void proposalIsTakenAsItWasReadAndChangedWhenItsFieldsSayOtherwise() {
        employer()
                .send(PROPOSALS + "/" + VacancyAnswers.TRUCK, Map.of(TRUCK + ".importance", "must", "version", "4"))
                .statusCode(303)
                .header("Location", endsWith(DRAFT + "?taken#proposals"));
        employer()
                .send(
                        PROPOSALS + "/" + VacancyAnswers.ENGLISH,
                        Map.of(ENGLISH + ".importance", "wish", ENGLISH + ".level", "A2", "version", "4"))
                .statusCode(422)
                .body(
                        containsString("&quot;decision&quot;:&quot;change&quot;"),
                        containsString("&quot;level&quot;:&quot;A2&quot;"));
        employer()
                .send(PROPOSALS + "/" + VacancyAnswers.ENGLISH, Map.of("drop", "1", "version", "4"))
                .header("Location", endsWith(DRAFT + "?dropped#proposals"));
        employer()
                .send(PROPOSALS + "/" + VacancyAnswers.FILLED, Map.of("version", "4"))
                .statusCode(404);
        coach().send(PROPOSALS, Map.of("version", "4")).statusCode(403);
    }

    @Test
    void mustOfALanguageAsksForItsReasonWhereItStandsAndKeepsWhatWasFilledIn() {
        employer()
                .send(
                        PROPOSALS + "/" + VacancyAnswers.ENGLISH,
                        Map.of(ENGLISH + ".importance", "must", ENGLISH + ".level", "C1", "version", "4"))
                .statusCode(422)
                .body(containsString("href=\"#" + ENGLISH + "-reason\">Varför behöver jobbet det?: måste anges"))
                .body(containsString("<option value=\"C1\" selected>"));
        employer()
                .send(
                        PROPOSALS + "/" + VacancyAnswers.ENGLISH,
                        Map.of(
                                ENGLISH + ".importance",
                                "must",
                                ENGLISH + ".level",
                                "B2",
                                ENGLISH + ".reason",
                                "Kunderna talar engelska.",
                                "version",
                                "4"))
                .statusCode(303);
    }

    @Test
    void whatCanBeTakenAsItStandsIsTakenAndTheRestWaits() {
        employer()
                .send(PROPOSALS, Map.of("version", "4"))
                .statusCode(303)
                .header("Location", endsWith(DRAFT + "?all#proposals"));
        employer()
                .send(PROPOSALS, Map.of("version", "3"))
                .statusCode(422)
                .body(containsString("<li>Någon annan har ändrat platsen</li>"));
        employer()
                .open(DRAFT + "?all")
                .body(containsString("Det som är kvar behöver något av er"), not(containsString("Ta med allt")));
    }

    @Test
    void checkIsShownBeforeThePublicationWithWhatToWriteInstead() {
        employer()
                .open(DRAFT + "/publication")
                .statusCode(200)
                .body(containsString("<q>Under<mark>sköterska</mark></q> "), containsString("· kön<"))
                .body(containsString("<q>Vi söker en <mark>ung</mark> kollega.</q> "), containsString("· ålder<"))
                .body(containsString("Beskriv vad den som anställs ska kunna."))
                .body(containsString("Ange till när man kan söka."), containsString("Texten ber om 3 saker"))
                .body(containsString(
                        "/console/vacancies/" + VacancyAnswers.FILLED + "\">Undersköterska</a> (publicerad)"))
                .body(containsString("kan börja nu</th><td>färre än 5"))
                .body(containsString("value=\"published\">Publicera ändå<"));
        coach().open(DRAFT + "/publication").statusCode(403);
        // There is nothing to look at.
        employer()
                .open("/console/vacancies/" + VacancyAnswers.FILLED + "/publication")
                .body(containsString("value=\"published\">Publicera<"));
    }

    @Test
    void pausedOneIsLookedThroughTooAndATextThatCannotBeReadIsNotClear() {
        String paused = "/console/vacancies/" + VacancyAnswers.PAUSED;
        employer()
                .open(paused)
                .body(containsString(paused + "/publication\">Granska och publicera<"))
                .body(not(containsString("value=\"published\"")));
        employer()
                .open(paused + "/publication")
                .statusCode(200)
                .body(containsString("Texten gick inte att läsa just nu"))
                .body(not(containsString("Vi hittade inget")), containsString(">Publicera ändå<"));
    }

    @Test
    void vacancySaysWhatItIsWhereAndOnWhichTerms() {
        employer()
                .open(DRAFT)
                .body(
                        containsString("(SSYK 5321)"),
                        containsString("<dd>Örebro, Nora</dd>".replace("Nora", "Karlskoga")))
                .body(containsString("<dd>vikariat</dd>"), containsString("<dd>75–100 %</dd>"));
    }

    @Test
    void coachGoesOnToAListOfPeopleAndBackToTheSameSearch() {
        String vacancy = "/console/vacancies/" + VacancyAnswers.IMPORTED;
        String list = "/console/match-lists/new?type=vacancy&amp;subject=" + VacancyAnswers.IMPORTED;
        coach().open(vacancy + "?q=natt&where=1881")
                .body(containsString(list), containsString("/console/openings?q=natt&amp;where=1881\">"))
                .body(not(containsString("genom en coach")));
        planner().open(vacancy).body(not(containsString(list)), containsString("genom en coach"));
    }

    @Test
    void whoDoesNotActForTheEmployerReadsAndChangesNothing() {
        planner()
                .open("/console/vacancies/" + VacancyAnswers.IMPORTED)
                .statusCode(200)
                .body(containsString("ur platsbanken"), containsString("Det räknas som meriter tills"))
                .body(containsString("<mark>truckkort</mark>"))
                .body(not(containsString("<form method=\"post\" action=\"/console/vacancies")))
                .body(not(containsString("/edit")));
    }
}
