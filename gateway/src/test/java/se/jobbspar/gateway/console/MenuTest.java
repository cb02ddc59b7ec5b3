package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class MenuTest {
    @Inject
    Menu menu;

    private List<String> pages(String role, Language language) {
        return menu
                .of(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(new QuarkusPrincipal("somebody"))
                                .addRole(role)
                                .build(),
                        language)
                .stream()
                .map(page -> page.address() + " " + page.title())
                .toList();
    }

    @Test
    void coachFindsThePagesForCoachesInTheirOrder() {
        assertEquals(
                List.of(
                        "/console/participants Mina deltagare",
                        "/console/participants/new Registrera en deltagare",
                        "/console/match-lists/new Ny matchningslista",
                        "/console/match-lists Matchningslistor",
                        "/console/openings Lediga platser i området",
                        "/console/job-tracks Jobbspår",
                        "/console/trainings Utbildningar",
                        "/console/coaches Coacher",
                        "/console/meet-ups Rekryteringsträffar",
                        "/console/programmes Projekt",
                        "/console/outcomes Utfall",
                        "/console/methods Metodbank",
                        "/console/packages Åtgärdspaket",
                        "/console/target-group Målgrupper"),
                pages(Roles.COACH, Language.SV));
        assertEquals(
                "/console/participants My participants",
                pages(Roles.COACH, Language.EN).getFirst());
    }

    @Test
    void hrFindsThePagesAboutPeopleAndWhatTheyAreIn() {
        assertEquals(
                List.of(
                        "/console/participants Employees",
                        "/console/participants/new Register an employee",
                        "/console/match-lists/new New match list",
                        "/console/match-lists Match lists",
                        "/console/openings Vacancies nearby",
                        "/console/job-tracks Job tracks",
                        "/console/trainings Trainings",
                        "/console/coaches Coaches",
                        "/console/shortages Shortage occupations",
                        "/console/programmes Programmes",
                        "/console/outcomes Outcomes",
                        "/console/vacancies Vacancies",
                        "/console/employers Employers"),
                pages(Roles.HR, Language.EN));
    }

    @Test
    void plannerFindsTheProgrammesAndAllTheyAreJudgedBy() {
        assertEquals(
                List.of(
                        "/console/openings Vacancies nearby",
                        "/console/job-tracks Job tracks",
                        "/console/trainings Trainings",
                        "/console/shortages Shortage occupations",
                        "/console/programmes Programmes",
                        "/console/outcomes Outcomes",
                        "/console/methods Method bank",
                        "/console/packages Packages of measures",
                        "/console/target-group Target groups",
                        "/console/employers Employers"),
                pages(Roles.PLANNER, Language.EN));
    }

    @Test
    void employerFindsTheOwnVacanciesAndWhoMayOpenNoneIsLedToNone() {
        assertEquals(
                List.of("/console/vacancies Lediga platser", "/console/employers Arbetsgivare"),
                pages(Roles.EMPLOYER, Language.SV));
        assertEquals(List.of(), pages(Roles.ADMIN, Language.SV));
    }
}
