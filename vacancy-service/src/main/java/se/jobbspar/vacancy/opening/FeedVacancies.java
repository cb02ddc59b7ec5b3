package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which ads of a feed are open here. */
@ApplicationScoped
public class FeedVacancies {
    private final Vacancies vacancies;

    FeedVacancies(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /**
     * Their ids in the feed, in order.
     *
     * @param after the last one of those before; empty text = from the first
     */
    @Transactional
    public List<String> open(String source, String after, int limit) {
        return vacancies
                .find(
                        "origin.source = ?1 and origin.id > ?2 and status in (PUBLISHED, PAUSED) order by origin.id",
                        source,
                        after)
                .page(0, limit)
                .stream()
                .map(vacancy -> vacancy.origin().orElseThrow().id())
                .toList();
    }
}
