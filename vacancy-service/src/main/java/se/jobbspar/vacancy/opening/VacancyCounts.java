package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/** Counts vacancies. */
@ApplicationScoped
public class VacancyCounts {
    private final EntityManager entities;

    VacancyCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those that can be applied for, by the SSYK code of their occupation; without one they are in no count.
     *
     * @param municipalities of the workplace
     */
    @Transactional
    public Map<String, OpenVacancies> open(Collection<String> municipalities) {
        return entities.createQuery("""
                        select v.occupationGroup, count(v), sum(v.positions) from Vacancy v
                        where v.status = :published and v.occupationGroup is not null and v.municipality in :municipalities
                        group by v.occupationGroup
                        """, Object[].class)
                .setParameter("published", VacancyStatus.PUBLISHED)
                .setParameter("municipalities", municipalities)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new OpenVacancies(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }
}
