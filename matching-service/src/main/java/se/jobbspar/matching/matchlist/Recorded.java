package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The recorded lists in the database. */
@ApplicationScoped
public class Recorded {
    private final EntityManager database;

    Recorded(EntityManager database) {
        this.database = database;
    }

    /**
     * Keeps a list with what it was made from.
     *
     * @param inputs the subject's snapshot
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(MatchListResponse answer, MunicipalityCode municipality, String createdBy, Snapshot inputs) {
        RecordedList list = new RecordedList();
        list.id = answer.id();
        list.municipality = municipality.digits();
        list.createdAt = answer.createdAt();
        list.createdBy = createdBy;
        list.subjectId = answer.subject().id();
        list.head = RecordedJson.write(answer.withItems(null));
        list.inputs = RecordedJson.write(inputs);
        database.persist(list);
        database.flush();
        answer.items().forEach(item -> keep(list.id, item));
    }

    private void keep(UUID listId, MatchItem item) {
        RecordedItem row = new RecordedItem();
        row.listId = listId;
        row.rank = item.rank();
        row.targetId = item.target().id();
        row.body = RecordedJson.write(item);
        database.persist(row);
    }

    /** The list as it was made, if it is the municipality's. */
    @Transactional
    Optional<MatchListResponse> find(UUID id, MunicipalityCode municipality) {
        return Optional.ofNullable(database.find(RecordedList.class, id))
                .filter(list -> list.municipality.equals(municipality.digits()))
                .map(list -> head(list).withItems(items(id)));
    }

    private List<MatchItem> items(UUID listId) {
        return database.createQuery("from RecordedItem where listId = ?1 order by rank", RecordedItem.class)
                .setParameter(1, listId)
                .getResultStream()
                .map(row -> RecordedJson.read(row.body, MatchItem.class))
                .toList();
    }

    /** The municipality's lists, the newest first, without their items. */
    @Transactional
    Page<MatchListResponse> list(MunicipalityCode municipality, Paging paging) {
        List<RecordedList> lists = database.createQuery(
                        "from RecordedList where municipality = ?1 order by createdAt desc, id", RecordedList.class)
                .setParameter(1, municipality.digits())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = database.createQuery("select count(*) from RecordedList where municipality = ?1", Long.class)
                .setParameter(1, municipality.digits())
                .getSingleResult();
        return Page.of(lists.stream().map(this::head).toList(), total, paging);
    }

    private MatchListResponse head(RecordedList list) {
        return RecordedJson.read(list.head, MatchListResponse.class).withRemoved(list.removed);
    }
}
