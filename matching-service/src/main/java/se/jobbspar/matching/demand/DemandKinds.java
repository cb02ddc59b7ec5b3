package se.jobbspar.matching.demand;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of demand there are. */
@Singleton
public final class DemandKinds {
    private final List<DemandKind<?>> kinds;

    public DemandKinds() {
        this(List.of(new ShortageOccupationKind(), new VacancyKind(), new JobTrackKind()));
    }

    DemandKinds(List<DemandKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public List<DemandKind<?>> all() {
        return kinds;
    }

    /** Names of the topics that all demands come from. */
    public Set<String> topics() {
        return kinds.stream().map(kind -> kind.topic().name()).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<DemandKind<?>> ofTopic(String name) {
        return kinds.stream().filter(kind -> kind.topic().name().equals(name)).findFirst();
    }

    public Optional<DemandKind<?>> ofWire(String wire) {
        return kinds.stream().filter(kind -> kind.wire().equals(wire)).findFirst();
    }

    public Optional<DemandKind<?>> ofPlural(String plural) {
        return kinds.stream().filter(kind -> kind.plural().equals(plural)).findFirst();
    }
}
