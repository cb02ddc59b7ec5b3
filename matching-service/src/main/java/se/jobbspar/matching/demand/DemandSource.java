package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.DemandType;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** What a demand was made from. */
public sealed interface DemandSource {
    String id();

    long version();

    DemandType type();

    /** The ad's headline or the barometer's name. */
    String label();

    Demand demand(ScoringPolicy policy, Taxonomy taxonomy);

    /** The last day on which people may be sought for it, {@link LocalDate#MAX} = no end; empty when it is closed or a draft. */
    Optional<LocalDate> openUntil();

    /** Whether people may be sought for it on that day. */
    default boolean isOpen(LocalDate day) {
        return openUntil().filter(last -> !last.isBefore(day)).isPresent();
    }

    record Vacancy(VacancySnapshot snapshot) implements DemandSource {
        @Override
        public String id() {
            return snapshot.id().toString();
        }

        @Override
        public long version() {
            return snapshot.version();
        }

        @Override
        public DemandType type() {
            return DemandType.VACANCY;
        }

        @Override
        public String label() {
            return snapshot.title();
        }

        @Override
        public Demand demand(ScoringPolicy policy, Taxonomy taxonomy) {
            return Demands.of(snapshot, policy, taxonomy);
        }

        @Override
        public Optional<LocalDate> openUntil() {
            return snapshot.status() == VacancyStatus.PUBLISHED
                    ? Optional.of(Objects.requireNonNullElse(snapshot.lastDay(), LocalDate.MAX))
                    : Optional.empty();
        }
    }

    record ShortageOccupation(ShortageOccupationSnapshot snapshot) implements DemandSource {
        @Override
        public String id() {
            return snapshot.id().toString();
        }

        @Override
        public long version() {
            return snapshot.version();
        }

        @Override
        public DemandType type() {
            return DemandType.SHORTAGE_OCCUPATION;
        }

        @Override
        public String label() {
            return snapshot.name();
        }

        @Override
        public Demand demand(ScoringPolicy policy, Taxonomy taxonomy) {
            return Demands.of(snapshot, policy, taxonomy);
        }

        @Override
        public Optional<LocalDate> openUntil() {
            boolean wanted = snapshot.situation() == Situation.SHORTAGE || snapshot.situation() == Situation.PARADOX;
            return wanted ? Optional.of(LocalDate.MAX) : Optional.empty();
        }
    }
}
