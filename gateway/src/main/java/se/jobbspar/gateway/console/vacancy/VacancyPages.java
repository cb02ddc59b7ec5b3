package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** Shows a vacancy, with why something about it was refused. */
@RequestScoped
class VacancyPages {
    private final Counting counting;
    private final ConceptLabels labels;
    private final Visit visit;

    VacancyPages(Counting counting, ConceptLabels labels, Visit visit) {
        this.counting = counting;
        this.labels = labels;
        this.visit = visit;
    }

    VacancyPage of(OwnVacancy vacancy, List<String> problems) {
        Language language = visit.language();
        VacancyTexts t = visit.texts(VacancyTexts.class);
        List<Asked> asked = vacancy.requirements();
        return new VacancyPage(
                visit.frame(),
                vacancy,
                vacancy.lastDay() == null
                        ? t.untilFurtherNotice()
                        : t.until(vacancy.lastDay().toString()),
                vacancy.undo() == null ? "" : t.undo(t.state(vacancy.undo().to())),
                ways(vacancy),
                IntStream.range(0, asked.size())
                        .mapToObj(i -> AskedRow.of(i, asked.get(i), labels, language))
                        .toList(),
                Stream.of(RequirementForm.values()).map(RequirementForm::wire).toList(),
                counting.of(vacancy).map(counts -> Preview.of(counts, language)).orElse(null),
                problems,
                UUID.randomUUID(),
                visit.done("saved", "changed", "published", "paused", "filled", "withdrawn", "undone", "copied"));
    }

    /** Who says that a job is filled says by whom. */
    private static List<String> ways(OwnVacancy vacancy) {
        return vacancy.transitions().stream()
                .flatMap(to -> to.equals("filled") ? Stream.of("filled-jobbspar", "filled-otherwise") : Stream.of(to))
                .toList();
    }
}
