package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.gateway.console.vacancy.Decisions.Decision;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** Decides on what a text proposes. What is refused is told at the fields of its proposal, which stay as they were filled in. */
@RequestScoped
class Deciding {
    private static final String PLACE = "#proposals";

    private final OwnVacancyClient client;
    private final VacancyChanges changes;
    private final VacancyPages pages;
    private final Visit visit;

    Deciding(@RestClient OwnVacancyClient client, VacancyChanges changes, VacancyPages pages, Visit visit) {
        this.client = client;
        this.changes = changes;
        this.pages = pages;
        this.visit = visit;
    }

    Response one(UUID id, UUID proposal, SentFields sent) {
        OnBehalf who = visit.onBehalf();
        String version = SentVersion.tag(SentVersion.of(sent));
        Proposal of = client.proposals(who, id, Proposals.MOST).get(proposal);
        Map<String, List<String>> filledIn = fields(proposal, sent);
        boolean dropped = sent.one("drop").isPresent();
        Decision decision = dropped ? Decision.drop(of) : Decision.take(of, asked(of.requirement(), filledIn));
        return changes.make(
                id,
                (dropped ? "dropped" : "taken") + PLACE,
                () -> client.decide(who, id, version, new Decisions(List.of(decision))),
                (now, refusal) -> pages.of(now, problems(refusal, of), Map.of(proposal, filledIn)));
    }

    /** As many as can be taken as they were read: what needs a reason, or an occupation, waits for somebody to say it. */
    Response takeAll(UUID id, SentFields sent) {
        OnBehalf who = visit.onBehalf();
        String version = SentVersion.tag(SentVersion.of(sent));
        List<Decision> all = client.proposals(who, id, Proposals.MOST).open().stream()
                .map(Decision::accept)
                .toList();
        return changes.make(id, "all" + PLACE, () -> decide(id, version, all));
    }

    /** Without those that are refused; the service may tell of some of them before it tells of others. */
    private void decide(UUID id, String version, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        try {
            client.decide(visit.onBehalf(), id, version, new Decisions(decisions));
        } catch (ClientWebApplicationException refusal) {
            // It is read here, and once more by who tells the visitor.
            refusal.getResponse().bufferEntity();
            List<Decision> rest = withoutRefused(decisions, Refusal.of(refusal.getResponse()));
            if (rest.size() == decisions.size()) {
                throw refusal;
            }
            decide(id, version, rest);
        }
    }

    private static List<Decision> withoutRefused(List<Decision> all, Refusal refusal) {
        return IntStream.range(0, all.size())
                .filter(i -> refusal.errors().stream()
                        .noneMatch(
                                place -> place.field() != null && place.field().startsWith(field(i))))
                .mapToObj(all::get)
                .toList();
    }

    private static String field(int place) {
        return "decisions[" + place + "].";
    }

    private static Map<String, List<String>> fields(UUID proposal, SentFields sent) {
        String prefix = ProposedRows.prefix(proposal) + ".";
        Map<String, List<String>> fields = new HashMap<>();
        sent.fields().keySet().stream()
                .filter(name -> name.startsWith(prefix) && !sent.all(name).isEmpty())
                .forEach(name -> fields.put(name.substring(prefix.length()), sent.all(name)));
        return fields;
    }

    private static Asked asked(Asked read, Map<String, List<String>> filledIn) {
        return new Asked(
                read.kind(),
                read.concept(),
                first(filledIn, "level"),
                first(filledIn, "importance"),
                first(filledIn, "reason"));
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    private FormProblems problems(Refusal refusal, Proposal of) {
        String prefix = ProposedRows.prefix(of.id()) + "-";
        RequirementForm form = RequirementForm.of(of.requirement().kind());
        return FormProblems.of(
                refusal.renamed(path -> path.replace(field(0) + "requirement.", "")),
                field -> form.beside().stream().anyMatch(one -> one.name().equals(field)) ? prefix + field : null,
                id -> form.label(id.substring(prefix.length()), visit.language()));
    }
}
