package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.concepts.strain.Strains;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vacancy.opening.CheckResponse.Alike;
import se.jobbspar.vacancy.opening.CheckResponse.Strained;

/** Looks through vacancies before they are published. */
@ApplicationScoped
public class VacancyChecks {
    private static final int MOST_STRAINS = 100;
    private static final int MOST_ALIKE = 10;
    /** An employer's newest; what is older is not mixed up with a new one. */
    private static final int COMPARED = 200;

    private final Vacancies vacancies;

    VacancyChecks(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** @throws ProblemException 404 for missing and foreign alike */
    @Transactional
    public CheckResponse check(UUID id, EmployerView view) {
        Vacancy vacancy = vacancies.get(id, view);
        Content content = vacancy.content();
        return new CheckResponse(
                Stream.concat(
                                strained("title", content.title()),
                                strained("description", Objects.requireNonNullElse(content.description(), "")))
                        .limit(MOST_STRAINS)
                        .toList(),
                Essentials.missingIn(content),
                alike(vacancy, view));
    }

    private static Stream<Strained> strained(String field, String text) {
        return Strains.in(text).stream().map(strain -> Strained.of(field, strain));
    }

    /** A draft of somebody else is not told of. */
    private List<Alike> alike(Vacancy vacancy, EmployerView view) {
        return vacancies
                .find(
                        "employer = ?1 and id <> ?2 and status in (DRAFT, PUBLISHED, PAUSED) order by createdAt desc, id",
                        vacancy.employer(),
                        vacancy.id())
                .page(0, COMPARED)
                .stream()
                .filter(other -> Vacancies.sees(view, other))
                .filter(other -> areAlike(vacancy.content(), other.content()))
                .limit(MOST_ALIKE)
                .map(Alike::of)
                .toList();
    }

    /** The same text, or the same words as title in the same municipality. */
    private static boolean areAlike(Content one, Content other) {
        boolean sameText =
                one.description() != null && TextKey.of(one.description()).equals(TextKey.of(other.description()));
        return sameText
                || Objects.equals(one.municipality(), other.municipality())
                        && words(one.title()).equals(words(other.title()));
    }

    private static Set<String> words(String title) {
        return new TreeSet<>(Arrays.asList(TextKey.of(title).split("[^\\p{L}\\p{Nd}]+")));
    }
}
