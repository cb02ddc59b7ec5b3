package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.Groups;
import se.jobbspar.vocabulary.Regions;

/** Counts vacancies. */
@ApplicationScoped
public class VacancyCounts {
    private final EntityManager entities;
    private final Taxonomy taxonomy;

    VacancyCounts(EntityManager entities, Taxonomy taxonomy) {
        this.entities = entities;
        this.taxonomy = taxonomy;
    }

    /**
     * Those that came in a period and have left draft, whatever became of them, by the day they were first here. The most
     * sought come first; without an SSYK code a vacancy is in no count, and a deleted one is in none any more.
     */
    @Transactional
    public VacancyCountPage came(CountQuery query, Paging paging) {
        Conditions asked = in(query.region())
                .where("v.announced = true and v.content.occupationGroup is not null")
                .and("v.createdAt >= :from", "from", Today.beginningOf(query.from()))
                .and(
                        "v.createdAt < :after",
                        "after",
                        Today.beginningOf(query.to().plusDays(1)))
                .and("v.content.occupationGroup = :occupation", "occupation", query.occupation());
        TypedQuery<Object[]> counting = entities.createQuery(
                "select v.content.occupationGroup, count(v), sum(v.content.positions) from Vacancy v where "
                        + asked.hql()
                        + " group by v.content.occupationGroup order by sum(v.content.positions) desc, v.content.occupationGroup",
                Object[].class);
        asked.values().forEach(counting::setParameter);
        List<VacancyCount> all = counting.getResultStream().map(this::counted).toList();
        List<VacancyCount> items =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return new VacancyCountPage(
                query.region(), query.from(), query.to(), items, all.size(), paging.page(), paging.limit());
    }

    private VacancyCount counted(Object[] row) {
        String occupation = (String) row[0];
        return new VacancyCount(
                occupation,
                Groups.name(taxonomy, occupation),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue());
    }

    /**
     * Those that can be applied for, by the SSYK code of their occupation; without one they are in no count.
     *
     * @param region of the workplace
     * @throws ProblemException 400 for what is no region
     */
    @Transactional
    public Map<String, OpenVacancies> open(String region) {
        Conditions asked = in(region)
                .where(
                        "v.status = :published and v.content.occupationGroup is not null",
                        Map.of("published", VacancyStatus.PUBLISHED));
        TypedQuery<Object[]> counting = entities.createQuery(
                "select v.content.occupationGroup, count(v), sum(v.content.positions) from Vacancy v where "
                        + asked.hql() + " group by v.content.occupationGroup",
                Object[].class);
        asked.values().forEach(counting::setParameter);
        return counting.getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new OpenVacancies(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    /** The nation has those too whose municipality is not known. */
    private static Conditions in(String region) {
        return new Conditions()
                .and(
                        "v.content.municipality in :municipalities",
                        "municipalities",
                        region.equals(Places.NATION) ? null : Regions.municipalities(region));
    }
}
