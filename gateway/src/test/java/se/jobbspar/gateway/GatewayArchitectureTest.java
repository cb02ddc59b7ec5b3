package se.jobbspar.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.testkit.PackageMap;

/** The map of the gateway, where nothing at the edge knows the console, and who may open what in the console. */
class GatewayArchitectureTest {
    private static final JavaClasses GATEWAY = PackageMap.classesOf("se.jobbspar.gateway");

    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of("se.jobbspar.gateway", "se.jobbspar.contracts", "se.jobbspar.http", "se.jobbspar.taxonomy")
                .leans("")
                .leans("problem")
                .leans("limit", "problem")
                .leans("identity", "problem")
                .leans("route", "identity", "limit", "problem")
                .leans("apidocs", "route", "problem")
                .leans("console")
                .leans("console.form", "console", "problem")
                .leans("console.failure", "console", "console.form", "problem")
                .leans("console.start", "console", "console.participant", "identity")
                .leans("console.participant", "console")
                .leans("console.coaching", "console", "console.form", "console.participant")
                .leans("console.registration", "console", "console.form", "console.participant")
                .leans("console.demand", "console")
                .leans("console.matchlist", "console", "console.demand", "console.form", "console.participant")
                .leans("console.revision", "console", "console.form", "console.matchlist")
                .leans(
                        "console.person",
                        "console",
                        "console.coaching",
                        "console.form",
                        "console.matchlist",
                        "console.participant")
                .leans("console.summary", "console", "console.participant", "console.person")
                .leans("console.concept", "console")
                .leans(
                        "console.mapping",
                        "console",
                        "console.concept",
                        "console.form",
                        "console.matchlist",
                        "console.participant",
                        "console.person")
                .leans("console.happening", "console", "console.form", "console.mapping", "console.participant")
                .leans(
                        "console.placement",
                        "console",
                        "console.form",
                        "console.happening",
                        "console.mapping",
                        "console.participant")
                .leans(
                        "console.meetup",
                        "console",
                        "console.form",
                        "console.happening",
                        "console.mapping",
                        "console.participant")
                .leans(
                        "console.gain",
                        "console",
                        "console.form",
                        "console.happening",
                        "console.mapping",
                        "console.participant",
                        "console.person")
                .leans("console.programme", "console", "console.form", "console.mapping")
                .leans(
                        "console.fund",
                        "console",
                        "console.form",
                        "console.mapping",
                        "console.participant",
                        "console.programme")
                .leans("console.method", "console", "console.form", "console.mapping", "console.participant")
                .leans(
                        "console.measurespackage",
                        "console",
                        "console.form",
                        "console.mapping",
                        "console.outcome",
                        "console.programme")
                .leans("console.training", "console", "console.form", "console.mapping", "console.participant")
                .leans(
                        "console.track",
                        "console",
                        "console.form",
                        "console.mapping",
                        "console.participant",
                        "console.training")
                .leans("console.export", "console", "console.form")
                .leans("console.targetgroup", "console", "console.participant")
                .leans("console.outcome", "console", "console.participant")
                .leans("console.employer", "console", "console.form", "console.mapping", "console.participant")
                .leans(
                        "console.vacancy",
                        "console",
                        "console.employer",
                        "console.form",
                        "console.mapping",
                        "console.participant")
                .leans("console.opening", "console", "console.participant", "console.vacancy")
                .leans("console.shortage", "console")
                .leans("console.headcount", "console", "console.form", "console.intake")
                .leans("console.need", "console", "console.form", "console.mapping", "console.shortage")
                .leans("console.intake", "console", "console.form", "console.participant", "console.person")
                .check();
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .resideInAPackage("se.jobbspar.gateway.console..")
                .and()
                // The clients of the services have a path too.
                .areNotInterfaces()
                // The ways in and out are for everybody.
                .and()
                .resideOutsideOfPackage("se.jobbspar.gateway.console.start..")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(GATEWAY);
    }

    @Test
    void everyFormThatIsReadFirstSaysWhoMaySendIt() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beAnnotatedWith(SentBy.class)
                .check(GATEWAY);
    }
}
