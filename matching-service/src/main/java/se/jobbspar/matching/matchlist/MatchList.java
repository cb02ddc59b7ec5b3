package se.jobbspar.matching.matchlist;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.matching.feed.RecordedPeople.Known;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.TextKey;

/**
 * Who was matched with what, on which rules, and whom that found. It stands as it was made; only items about people who are
 * erased leave it. Until it is recorded neither it nor an item has an id, and nobody finds it again.
 */
@Entity
@Table(name = "match_list")
class MatchList {
    @Id
    private UUID id;

    private String workplace;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Embedded
    @AttributeOverride(name = "type", column = @Column(name = "subject_type"))
    @AttributeOverride(name = "id", column = @Column(name = "subject_id"))
    @AttributeOverride(name = "label", column = @Column(name = "subject_label"))
    private Target subject;

    /** The version it was made from; null in a list of the days before it was recorded. */
    @Column(name = "subject_version")
    private Long subjectVersion;

    /** By what it is found however its subject is written. */
    @Column(name = "subject_key")
    private String subjectKey;

    @Embedded
    private Terms terms;

    @Embedded
    private Basis basis;

    private long total;
    private String note;
    private int removed;

    /** The subject's snapshot as it was matched, as JSON. */
    private String inputs;

    /** What was asked for instead of what the subject states, as JSON; null = what it states. */
    private String requirements;

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    @OrderBy("rank")
    private List<MatchListItem> items;

    protected MatchList() {}

    MatchList(Terms terms, Basis basis, Found found, Instant createdAt) {
        this.createdAt = createdAt;
        this.subject = found.subject();
        this.subjectKey = TextKey.of(subject.label());
        this.subjectVersion = found.inputs().version();
        this.terms = terms;
        this.basis = basis;
        this.total = found.considered();
        this.note = found.note().orElse(null);
        this.inputs = RecordedJson.write(found.inputs());
        this.requirements = found.requirements().map(RecordedJson::write).orElse(null);
        this.items = found.items();
        int rank = 1;
        for (MatchListItem item : items) {
            item.place(this, rank++);
        }
    }

    /** Leaves out whoever is not known any more; ranks stay as they were found. */
    void keepOnly(Known known) throws IOException {
        if (isUnknown(subject, known)) {
            throw ProblemException.notFound();
        }
        List<MatchListItem> kept = new ArrayList<>();
        for (MatchListItem item : items) {
            if (!isUnknown(item.target(), known)) {
                kept.add(item);
            }
        }
        removed = items.size() - kept.size();
        items = kept;
    }

    private static boolean isUnknown(Target target, Known known) throws IOException {
        return target.type().equals(Pair.PERSON) && !known.knows(target.id());
    }

    /** Gives it, and each of its items, an id under which it is found again. */
    void record(UUID newId, String newWorkplace, String coach) {
        id = newId;
        workplace = newWorkplace;
        createdBy = coach;
        items.forEach(MatchListItem::record);
    }

    /** Empty until it is recorded. */
    Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    Instant createdAt() {
        return createdAt;
    }

    Target subject() {
        return subject;
    }

    Optional<Long> subjectVersion() {
        return Optional.ofNullable(subjectVersion);
    }

    /** What was asked for instead of what the subject states; null = what it states. */
    List<RequirementFact> requirements() {
        return requirements == null ? null : List.of(RecordedJson.read(requirements, RequirementFact[].class));
    }

    Terms terms() {
        return terms;
    }

    Basis basis() {
        return basis;
    }

    /** How many were considered. */
    long total() {
        return total;
    }

    /** Why there is nothing to list, when the reason is the subject; or null. */
    String note() {
        return note;
    }

    /** How many items were taken out since, because the person was erased. */
    int removed() {
        return removed;
    }

    /** Best first. */
    List<MatchListItem> items() {
        return items;
    }
}
