package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;

/** Shows an employer, with why something about it was refused. */
@RequestScoped
class EmployerPages {
    /** An employer has no more. */
    private static final int MEMBERS = 100;

    private final EmployerClient client;
    private final Visit visit;

    EmployerPages(@RestClient EmployerClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    /** A planner says who acts for an employer, and not what it is. */
    static boolean mayWrite(Visit visit) {
        return visit.hasRole(Roles.EMPLOYER) || visit.hasRole(Roles.HR);
    }

    EmployerPage of(UUID id, List<String> problems) {
        OnBehalf who = visit.onBehalf();
        return new EmployerPage(
                visit.frame(),
                Employer.of(client.get(who, id), visit.language()),
                mayWrite(visit),
                client.members(who, id, MEMBERS)
                        .path("items")
                        .valueStream()
                        .map(this::member)
                        .toList(),
                problems,
                visit.done("saved", "added", "removed"));
    }

    private EmployerPage.Member member(JsonNode member) {
        String subject = member.path("subject").asText();
        return new EmployerPage.Member(
                subject,
                member.path("name").asText(),
                member.path("addedBy").asText(),
                Days.at(Instant.parse(member.path("addedAt").asText())).toString(),
                visit.subject().filter(subject::equals).isPresent());
    }
}
