package se.jobbspar.matching.demand;

import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/**
 * What demands ask for, each thing once however many ask for it, apart from its points, which differ with all else that a demand
 * asks for. How much there is ends with what the taxonomy can name, not with how many demands come and go.
 */
final class Asked {
    private final Yardsticks yardsticks = new Yardsticks();
    private final Numbered<WeightedRequirement> musts = new Numbered<>();

    ReadyDemand ready(Demand demand) {
        return new ReadyDemand(
                demand.isEmpty(),
                demand.use().outOf(),
                demand.requirements().stream()
                        .limit(demand.reasons())
                        .mapToInt(reason -> reason.yardsticks().size())
                        .sum(),
                demand.requirements().stream()
                        .flatMap(requirement -> requirement.yardsticks().stream())
                        .mapToInt(this::number)
                        .toArray(),
                demand.requirements().stream()
                        .flatMap(requirement -> requirement.yardsticks().stream())
                        .mapToInt(Yardstick::points)
                        .toArray(),
                demand.musts().stream()
                        .mapToInt(must -> musts.numberOf(shared(must)))
                        .toArray());
    }

    private int number(Yardstick yardstick) {
        return yardsticks.numberOf(yardstick.withPoints(1));
    }

    private WeightedRequirement shared(WeightedRequirement one) {
        return new WeightedRequirement(
                one.criterion(),
                one.concept(),
                one.level(),
                one.importance(),
                one.source(),
                0,
                one.yardsticks().stream()
                        .map(yardstick -> yardsticks.get(number(yardstick)))
                        .toList(),
                one.likelyIf(),
                one.openIf());
    }

    Yardsticks yardsticks() {
        return yardsticks;
    }

    Numbered<WeightedRequirement> musts() {
        return musts;
    }
}
