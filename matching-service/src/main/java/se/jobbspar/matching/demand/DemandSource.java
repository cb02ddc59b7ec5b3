package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** What a demand was made from, read as its kind reads it. */
public record DemandSource<S extends Snapshot>(DemandKind<S> kind, S snapshot) {
    public String id() {
        return snapshot.id().toString();
    }

    public long version() {
        return snapshot.version();
    }

    public String label() {
        return kind.label(snapshot);
    }

    public Demand demand(ScoringPolicy policy, Taxonomy taxonomy) {
        return Demand.of(kind.ask(snapshot, taxonomy), policy, taxonomy);
    }

    /** The demand as it would be if it asked for these instead of what it states. */
    public Demand demand(List<RequirementFact> requirements, ScoringPolicy policy, Taxonomy taxonomy) {
        return Demand.of(kind.ask(snapshot, taxonomy).with(requirements), policy, taxonomy);
    }

    /** SSYK codes of the occupation groups it is about. */
    public List<String> groups(Taxonomy taxonomy) {
        return kind.groups(snapshot, taxonomy);
    }

    /** The last day on which people may be sought for it; empty when it is closed or a draft. */
    Optional<LocalDate> openUntil() {
        return kind.openUntil(snapshot);
    }

    /** Whether people may be sought for it on that day. */
    public boolean isOpen(LocalDate day) {
        return openUntil().filter(last -> !last.isBefore(day)).isPresent();
    }

    public boolean isDraft() {
        return kind.isDraft(snapshot);
    }

    /** SCB codes of the regions under which it is found. */
    public List<String> regions() {
        return kind.regions(snapshot);
    }
}
