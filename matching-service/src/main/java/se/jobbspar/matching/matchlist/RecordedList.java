package se.jobbspar.matching.matchlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A match list as it lies in the database: the answer's texts as they were sent, and what is needed to make it again. */
@Entity
@Table(name = "match_list")
class RecordedList {
    @Id
    UUID id;

    @Column(nullable = false)
    String municipality;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false)
    String createdBy;

    @Column(name = "subject_id", nullable = false)
    UUID subjectId;

    /** The answer without its items, as JSON. */
    @Column(nullable = false)
    String head;

    /** The subject's snapshot as it was matched, as JSON. */
    @Column(nullable = false)
    String inputs;

    @Column(nullable = false)
    int removed;
}
