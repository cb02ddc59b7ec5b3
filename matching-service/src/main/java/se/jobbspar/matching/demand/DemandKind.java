package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.Taxonomy;

/** What a demand can be, and how its snapshots are read. A new kind is a file like this one's siblings, named in {@link DemandKinds}. */
public interface DemandKind<S extends Snapshot> {
    /** Its spelling in requests, answers and the index. */
    String wire();

    /** The spelling of several. */
    String plural();

    Topic<S> topic();

    /** What people call this one. */
    String label(S snapshot);

    Ask ask(S snapshot, Taxonomy taxonomy);

    /** The last day on which people may be sought for it, {@link LocalDate#MAX} = no end; empty when it is closed or a draft. */
    Optional<LocalDate> openUntil(S snapshot);

    /** Whether it is still its author's own business; nobody else hears of it then. */
    boolean isDraft(S snapshot);

    /** What one must be for people to be sought, to tell somebody who asks for another. */
    Wording openOnes();

    /**
     * SCB county codes under which it is found, {@link DemandFilter#NATION} = the nation. A kind that is not judged by region
     * is sought in the person's own county, so what lies in one names it beside the nation.
     */
    List<String> regions(S snapshot);

    /** SSYK codes of the occupation groups it is about; empty when unknown. */
    List<String> groups(S snapshot, Taxonomy taxonomy);

    /** Whether each region is judged by itself. Not all are then, and for one that is not the nation's picture stands in. */
    boolean isJudgedByRegion();

    default DemandSource<S> of(S snapshot) {
        return new DemandSource<>(this, snapshot);
    }
}
