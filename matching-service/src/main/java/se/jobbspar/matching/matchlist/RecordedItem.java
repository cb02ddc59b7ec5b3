package se.jobbspar.matching.matchlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One item of a recorded list, apart from the list so that an erased person's can be removed. */
@Entity
@Table(name = "match_list_item")
@IdClass(RecordedItem.Key.class)
class RecordedItem {
    /** Place in one list. */
    record Key(UUID listId, int rank) implements Serializable {}

    @Id
    @Column(name = "list_id")
    UUID listId;

    @Id
    int rank;

    @Column(name = "target_id", nullable = false)
    UUID targetId;

    /** The item as it was sent, as JSON. */
    @Column(nullable = false)
    String body;
}
