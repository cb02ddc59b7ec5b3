package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** Makes a change of a vacancy, or shows the vacancy with what stands against it. */
@RequestScoped
class VacancyChanges {
    private final OwnVacancyClient client;
    private final VacancyPages pages;
    private final ConceptLabels labels;
    private final Visit visit;

    VacancyChanges(@RestClient OwnVacancyClient client, VacancyPages pages, ConceptLabels labels, Visit visit) {
        this.client = client;
        this.pages = pages;
        this.labels = labels;
        this.visit = visit;
    }

    /** @param done the word for it, when nothing stands against it */
    Response make(UUID id, String done, Runnable change) {
        return make(
                id,
                done,
                change,
                (now, refusal) -> pages.of(now, new FormProblems(words(now, refusal), List.of()), Map.of()));
    }

    /** @param refused the page that says what stands against it */
    Response make(UUID id, String done, Runnable change, BiFunction<OwnVacancy, Refusal, VacancyPage> refused) {
        try {
            change.run();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 400, 409, 412, 422 ->
                    Response.status(422)
                            .entity(refused.apply(client.read(visit.onBehalf(), id), Refusal.of(refusal.getResponse())))
                            .build();
                default -> throw refusal;
            };
        }
        return Response.seeOther(URI.create(VacanciesResource.ADDRESS + "/" + id + "?" + done))
                .build();
    }

    private List<String> words(OwnVacancy now, Refusal refusal) {
        return Stream.concat(
                        Stream.ofNullable(refusal.detail()),
                        refusal.errors().stream()
                                .filter(place -> place.field() != null)
                                .flatMap(place -> named(place, now).stream()))
                .toList();
    }

    /** What is wrong with one of the requirements, by its name; what else is wrong, the sentence above says. */
    private List<String> named(Refusal.Place place, OwnVacancy vacancy) {
        List<Asked> asked = vacancy.requirements();
        for (int i = 0; i < asked.size(); i++) {
            if (place.field().startsWith("requirements[" + i + "]")) {
                return List.of(
                        AskedRow.of(i, asked.get(i), labels, visit.language()).what() + ": " + place.message());
            }
        }
        return List.of();
    }
}
