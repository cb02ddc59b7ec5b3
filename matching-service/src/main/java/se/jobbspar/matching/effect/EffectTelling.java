package se.jobbspar.matching.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.candidate.Openings;
import se.jobbspar.matching.effect.EffectResponse.Opened;
import se.jobbspar.matching.effect.EffectResponse.TrainingEffect;
import se.jobbspar.matching.effect.EffectResponse.Untaught;
import se.jobbspar.rest.Headcount;

/** Tells in fives what trainings would change; their order is that of what is told, so that it tells no more (ADR 18). */
final class EffectTelling {
    private static final int LISTED = 20;

    private static final Comparator<TrainingEffect> MOST_FIRST = Comparator.comparingInt(
                    (TrainingEffect effect) -> -effect.people().atLeast())
            .thenComparing(TrainingEffect::weeks, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(effect -> effect.id().toString());

    private final List<Shortage> shortages;
    private final Openings openings;

    EffectTelling(List<Shortage> shortages, Openings openings) {
        this.shortages = shortages;
        this.openings = openings;
    }

    EffectResponse of(String region, String judgedFor, boolean cutShort, String policy) {
        Map<UUID, TrainingSnapshot> trainings = new LinkedHashMap<>();
        shortages.forEach(shortage -> shortage.trainings().forEach(one -> trainings.put(one.id(), one)));
        return new EffectResponse(
                region,
                judgedFor,
                trainings.values().stream()
                        .map(this::effect)
                        .sorted(MOST_FIRST)
                        .limit(LISTED)
                        .toList(),
                untaught(),
                cutShort || trainings.size() > LISTED,
                policy);
    }

    private TrainingEffect effect(TrainingSnapshot training) {
        List<Opened> occupations = new ArrayList<>();
        for (int i = 0; i < shortages.size(); i++) {
            Shortage shortage = shortages.get(i);
            if (shortage.trainings().contains(training)) {
                occupations.add(new Opened(
                        shortage.id(), shortage.source().label(), Headcount.of(openings.of(training.id(), i))));
            }
        }
        return new TrainingEffect(
                training.id(),
                training.name(),
                training.provider(),
                training.weeks(),
                training.cost(),
                Headcount.of(openings.of(training.id())),
                occupations);
    }

    private List<Untaught> untaught() {
        return IntStream.range(0, shortages.size())
                .filter(i -> !shortages.get(i).taught())
                .mapToObj(i -> new Untaught(
                        shortages.get(i).id(), shortages.get(i).source().label(), Headcount.of(openings.notYet(i))))
                .toList();
    }
}
