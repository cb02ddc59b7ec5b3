package se.jobbspar.participant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.IdentityKeys;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/**
 * Participants of one workplace who may be one person (ADR 0019): told from what they have in common, each time anew, and never
 * acted upon by themselves. What a person has decided about two is remembered.
 */
@ApplicationScoped
public class Duplicates {
    /**
     * What more people share than this tells nobody from the others: a placeholder for those without an address, the number of a
     * housing company.
     */
    private static final int CROWD = 20;

    private static final String ALIKE = """
            with known as (
                select p.id, p.code, p.created_at, p.traits, held.identity_key
                from participant p cross join lateral unnest(p.identity_keys) as held(identity_key)
                where p.workplace = :own and p.merged_into is null %s),
            telling as (
                select identity_key from known group by identity_key having count(*) between 2 and :crowd),
            alike as (
                select earlier.id as earlier, earlier.code, later.id as later, later.created_at,
                    string_agg(distinct split_part(identity_key, ':', 1), ' ') as kinds
                from telling join known earlier using (identity_key) join known later using (identity_key)
                where (earlier.created_at, earlier.id) < (later.created_at, later.id)
                group by earlier.id, earlier.code, earlier.traits, later.id, later.created_at, later.traits
                having string_agg(distinct split_part(identity_key, ':', 1), ' ') <> 'name'
                    or 2 * (select count(*) from unnest(earlier.traits) as trait where trait = any(later.traits))
                        >= least(cardinality(earlier.traits), cardinality(later.traits)))
            select earlier, code, later, kinds, count(*) over () as total
            from alike
            where not exists (
                select from different_people d
                where d.one = least(alike.earlier, alike.later) and d.other = greatest(alike.earlier, alike.later))
            order by created_at desc, later, earlier
            """;

    private final EntityManager database;
    private final AccessGate gate;

    Duplicates(EntityManager database, AccessGate gate) {
        this.database = database;
        this.gate = gate;
    }

    /** Those whose later one was registered last first. */
    @Transactional
    Page<Duplicate> list(Paging paging, Workplace own) {
        List<Tuple> rows = page((paging.page() - 1L) * paging.limit(), paging.limit(), own);
        // A page beyond the last has no row to tell how many there are.
        List<Tuple> first = rows.isEmpty() && paging.page() > 1 ? page(0, 1, own) : rows;
        long total = first.isEmpty() ? 0 : first.getFirst().get("total", Long.class);
        List<Alike> alike = rows.stream().map(Duplicates::alike).toList();
        Map<UUID, Admitted<Participant>> people = people(alike, gate.sight(own));
        return Page.of(alike, total, paging)
                .map(two -> Duplicate.of(two, people.get(two.earlier()), people.get(two.later())));
    }

    private List<Tuple> page(long from, int limit, Workplace own) {
        return rows(database.createNativeQuery(
                        ALIKE.formatted("") + " offset :from rows fetch first :limit rows only", Tuple.class)
                .setParameter("own", own.text())
                .setParameter("crowd", CROWD)
                .setParameter("from", from)
                .setParameter("limit", limit));
    }

    /** Of some people each who seems to have been there before, once. */
    Collection<Alike> among(Set<UUID> people, List<Arrival> arrivals, Workplace own) {
        String[] keys = arrivals.stream()
                .flatMap(arrival -> IdentityKeys.of(arrival.person()).stream())
                .distinct()
                .toArray(String[]::new);
        return rows(database.createNativeQuery(
                                ALIKE.formatted("and p.identity_keys && cast(:keys as varchar[])"), Tuple.class)
                        .setParameter("own", own.text())
                        .setParameter("crowd", CROWD)
                        .setParameter("keys", keys))
                .stream()
                .map(Duplicates::alike)
                .filter(alike -> people.contains(alike.later()))
                .collect(Collectors.toMap(Alike::later, Function.identity(), (first, second) -> first))
                .values();
    }

    /** Two who are two, whatever they have in common. */
    @Transactional
    void tellApart(UUID one, UUID other, Workplace own) {
        decide(
                "insert into different_people (one, other) values (least(:one, :other), greatest(:one, :other))"
                        + " on conflict do nothing",
                one,
                other,
                own);
    }

    /** Takes back that they are two. */
    @Transactional
    void reconsider(UUID one, UUID other, Workplace own) {
        decide(
                "delete from different_people where one = least(:one, :other) and other = greatest(:one, :other)",
                one,
                other,
                own);
    }

    private void decide(String statement, UUID one, UUID other, Workplace own) {
        Stream.of(one, other)
                .forEach(id -> gate.change(Optional.ofNullable(database.find(Participant.class, id)), own));
        if (one.equals(other)) {
            throw ProblemException.notFound();
        }
        database.createNativeQuery(statement)
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }

    private Map<UUID, Admitted<Participant>> people(List<Alike> alike, Sight sight) {
        return database.createQuery("from Participant where id in :ids", Participant.class)
                .setParameter(
                        "ids",
                        alike.stream()
                                .flatMap(two -> Stream.of(two.earlier(), two.later()))
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(Participant::id, person -> gate.list(person, sight)));
    }

    private static Alike alike(Tuple row) {
        return new Alike(
                row.get("earlier", UUID.class),
                row.get("code", String.class),
                row.get("later", UUID.class),
                Likeness.of(Set.of(row.get("kinds", String.class).split(" "))));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
