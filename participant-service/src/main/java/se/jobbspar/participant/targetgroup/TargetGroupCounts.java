package se.jobbspar.participant.targetgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.stream.Collectors;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Headcount;

/** Counts target groups, for readers who may see nobody: in fives, and nobody whose identity is or may be protected. */
@ApplicationScoped
public class TargetGroupCounts {
    private final EntityManager database;

    TargetGroupCounts(EntityManager database) {
        this.database = database;
    }

    TargetGroupResponse count(TargetGroup group, Sight sight) {
        Conditions conditions = group.narrow(new Conditions()
                .where(Sight.CONDITION, sight.parameters())
                .where("person.protectedIdentity = :unprotected", Map.of("unprotected", ProtectedIdentity.NONE)));
        TypedQuery<Object[]> query = database.createQuery(
                "select person.workplace, count(*) from Participant person where " + conditions.hql()
                        + " group by person.workplace",
                Object[].class);
        conditions.values().forEach(query::setParameter);
        Map<String, Long> counts =
                query.getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return new TargetGroupResponse(
                told(counts.values().stream().mapToLong(Long::longValue).sum()),
                sight.workplaces().stream()
                        .map(one -> new TargetGroupResponse.InMunicipality(
                                one.municipality().digits(), told(counts.getOrDefault(one.text(), 0L))))
                        .toList());
    }

    private static Headcount told(long people) {
        return Headcount.of((int) people);
    }
}
