package se.jobbspar.matching.demand;

import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.taxonomy.Taxonomy;

/** What a demand was made from. */
public sealed interface DemandSource {
    String id();

    long version();

    Demand demand(Taxonomy taxonomy);

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
        public Demand demand(Taxonomy taxonomy) {
            return Demands.of(snapshot, taxonomy);
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
        public Demand demand(Taxonomy taxonomy) {
            return Demands.of(snapshot, taxonomy);
        }
    }
}
