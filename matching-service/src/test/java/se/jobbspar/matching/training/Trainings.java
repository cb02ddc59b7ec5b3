package se.jobbspar.matching.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.training.v1.GainFact;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;

/** Trainings as tests need them: in Örebro, of a known length, with a start far away. */
public final class Trainings {
    public static final LocalDate START = LocalDate.of(2199, 1, 7);

    private Trainings() {}

    public static GainFact gives(RequirementKind kind, String concept, String level) {
        return new GainFact(kind, concept, level);
    }

    public static RequirementFact asks(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, Importance.MUST);
    }

    public static TrainingSnapshot training(
            String name, Integer weeks, Integer cost, List<GainFact> gives, List<RequirementFact> asks) {
        return new TrainingSnapshot(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                1,
                name,
                "Komvux",
                gives,
                asks,
                List.of(),
                weeks,
                List.of("1880"),
                false,
                List.of(new StartFact(START, START, 10)),
                cost,
                Instant.parse("2026-11-28T08:00:00Z"));
    }

    /** The same in its next version, held and started otherwise. */
    public static TrainingSnapshot held(
            TrainingSnapshot training, List<String> municipalities, boolean distance, StartFact... starts) {
        return new TrainingSnapshot(
                training.id(),
                training.version() + 1,
                training.name(),
                training.provider(),
                training.gives(),
                training.asks(),
                training.occupationGroups(),
                training.weeks(),
                municipalities,
                distance,
                List.of(starts),
                training.cost(),
                training.updatedAt());
    }
}
