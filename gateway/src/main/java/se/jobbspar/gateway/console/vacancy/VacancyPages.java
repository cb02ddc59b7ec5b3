package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** Shows a vacancy, with why something about it was refused. */
@RequestScoped
class VacancyPages {
    private final Counting counting;
    private final ProposedRows proposed;
    private final ConceptLabels labels;
    private final Visit visit;

    VacancyPages(Counting counting, ProposedRows proposed, ConceptLabels labels, Visit visit) {
        this.counting = counting;
        this.proposed = proposed;
        this.labels = labels;
        this.visit = visit;
    }

    /** @param filledIn what the form of a proposal had in its fields when it was refused, by the proposal */
    VacancyPage of(OwnVacancy vacancy, FormProblems problems, Map<UUID, Map<String, List<String>>> filledIn) {
        Language language = visit.language();
        Optional<Counts> counts = counting.of(vacancy);
        VacancyTexts t = visit.texts(VacancyTexts.class);
        List<Asked> asked = vacancy.requirements();
        return new VacancyPage(
                visit.frame(),
                vacancy,
                visit.query(),
                visit.hasPeople(),
                vacancy.lastDay() == null
                        ? t.openEnded()
                        : t.until(vacancy.lastDay().toString()),
                VacancyFacts.of(vacancy, labels, language),
                vacancy.undo() == null ? "" : t.undo(t.state(vacancy.undo().to())),
                ways(vacancy),
                IntStream.range(0, asked.size())
                        .mapToObj(i -> AskedRow.of(i, asked.get(i), labels, language))
                        .toList(),
                Stream.of(RequirementForm.values()).map(RequirementForm::wire).toList(),
                proposed.of(vacancy, counts, filledIn),
                counts.map(some -> Preview.of(some, language)).orElse(null),
                problems,
                UUID.randomUUID(),
                visit.done("saved", "changed", "published", "paused", "filled", "withdrawn", "undone", "copied"),
                visit.done("taken", "dropped", "all"));
    }

    /** Who says that a job is filled says by whom. */
    private static List<String> ways(OwnVacancy vacancy) {
        return vacancy.transitions().stream()
                .flatMap(to -> to.equals("filled") ? Stream.of("filled-jobbspar", "filled-otherwise") : Stream.of(to))
                .toList();
    }
}
