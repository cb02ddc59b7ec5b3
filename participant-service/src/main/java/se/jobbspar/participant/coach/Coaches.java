package se.jobbspar.participant.coach;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.LanguageCodes;

/** The coaches there are. Nobody registers one: who works with people here is known from the first time. */
@ApplicationScoped
public class Coaches implements PanacheRepositoryBase<Coach, String> {
    /** Two requests of somebody new at once make one row, and no failure. */
    private static final String KNOW = """
            insert into coach (id, version, workplace, name, languages) values (:id, 1, :workplace, :name, '{}')
            on conflict (id) do update
                set workplace = excluded.workplace, name = excluded.name, version = coach.version + 1""";

    /** The coach who asks, under the name and at the workplace that the token says today. */
    @Transactional
    Coach me(CallingCoach me) {
        know(me);
        return findById(me.id());
    }

    /** Makes sure that the coach who asks can be named. */
    @Transactional
    public void know(CallingCoach me) {
        boolean known = count(
                        "id = ?1 and name = ?2 and workplace = ?3",
                        me.id(),
                        me.name(),
                        me.workplace().text())
                > 0;
        if (!known) {
            getEntityManager()
                    .createNativeQuery(KNOW)
                    .setParameter("id", me.id())
                    .setParameter("workplace", me.workplace().text())
                    .setParameter("name", me.name())
                    .executeUpdate();
        }
    }

    /** @throws ProblemException 412 when somebody was faster, 422 for what is no language */
    @Transactional
    Coach present(CallingCoach me, long expected, CoachRequest request) {
        know(me);
        Coach coach = findById(me.id(), LockModeType.PESSIMISTIC_WRITE);
        ETags.requireCurrent(expected, coach.version());
        coach.present(request.canonicalLanguages(), request.presence());
        return coach;
    }

    /**
     * By name, those of the own workplace and of those with an agreement in force.
     *
     * @param language that they work in; null = any
     * @throws ProblemException 400 for what is no language
     */
    Page<Coach> list(Sight sight, String language, Paging paging) {
        Conditions conditions = new Conditions()
                .where(
                        "workplace in :workplaces",
                        Map.of(
                                "workplaces",
                                sight.workplaces().stream().map(Workplace::text).toList()))
                .and("array_contains(languages, :language)", "language", canonical(language));
        PanacheQuery<Coach> found = find(conditions.hql() + " order by name, id", conditions.values());
        return Page.of(found.page(paging.page() - 1, paging.limit()).list(), found.count(), paging);
    }

    /** Whether a coach works here. */
    public boolean works(String id, Workplace here) {
        return count("id = ?1 and workplace = ?2", id, here.text()) > 0;
    }

    /** Names of coaches, by their ids. */
    public Map<String, CoachName> names(Collection<String> ids) {
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Coach::id, coach -> new CoachName(coach.id(), coach.name())));
    }

    private static String canonical(String language) {
        return Optional.ofNullable(language)
                .map(LanguageCodes::canonical)
                .map(code -> {
                    if (!LanguageCodes.isCode(code)) {
                        throw ProblemException.validation(
                                "language",
                                Wording.of(
                                        "must be an ISO 639 code of a language",
                                        "ska vara en språkkod enligt ISO 639"));
                    }
                    return code;
                })
                .orElse(null);
    }
}
