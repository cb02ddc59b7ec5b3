package se.jobbspar.participant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Today;

/** Counts what waits for a coach: all tiles in one look at the coach's people, and one at those who have no coach. */
@ApplicationScoped
public class WaitingCounts {
    private static final List<Waiting> TILES = List.of(Waiting.values());

    private final EntityManager database;
    private final Today today;

    WaitingCounts(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    WaitingResponse of(CallingCoach coach) {
        String counts = TILES.stream()
                .map(waiting -> "count(case when " + waiting.condition() + " then 1 end)")
                .collect(Collectors.joining(", "));
        Conditions mine = new WhoseCoach.Ones(coach.id()).narrow(own(coach));
        TypedQuery<Object[]> query = database.createQuery(
                "select count(*), " + counts + " from Participant person where " + mine.hql(), Object[].class);
        mine.values().forEach(query::setParameter);
        Waiting.parametersOfAll(today).forEach(query::setParameter);
        Object[] row = query.getSingleResult();
        return new WaitingResponse(
                (Long) row[0],
                withoutCoach(coach),
                IntStream.range(0, TILES.size())
                        .mapToObj(i -> new WaitingResponse.Tile(TILES.get(i), (Long) row[i + 1]))
                        .toList());
    }

    private long withoutCoach(CallingCoach coach) {
        Conditions waiting = new WhoseCoach.Nobodys().narrow(own(coach));
        TypedQuery<Long> query =
                database.createQuery("select count(*) from Participant person where " + waiting.hql(), Long.class);
        waiting.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static Conditions own(CallingCoach coach) {
        return new Conditions()
                .where(
                        "person.mergedInto is null and person.workplace = :own",
                        Map.of("own", coach.workplace().text()));
    }
}
