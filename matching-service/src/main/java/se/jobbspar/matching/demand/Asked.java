package se.jobbspar.matching.demand;

import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/**
 * What demands ask for, each thing once however many ask for it, apart from its points, which differ with all else that a demand
 * asks for. How much there is ends with what the taxonomy can name, not with how many demands come and go.
 */
final class Asked {
    private final Numbered<Yardstick> yardsticks = new Numbered<>();
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
                        .mapToInt(yardstick -> yardsticks.numberOf(yardstick.withPoints(1)))
                        .toArray(),
                demand.requirements().stream()
                        .flatMap(requirement -> requirement.yardsticks().stream())
                        .mapToInt(Yardstick::points)
                        .toArray(),
                demand.musts().stream()
                        .mapToInt(must -> musts.numberOf(pointless(must)))
                        .toArray());
    }

    private static WeightedRequirement pointless(WeightedRequirement one) {
        return new WeightedRequirement(
                one.criterion(),
                one.concept(),
                one.level(),
                one.importance(),
                one.source(),
                0,
                one.yardsticks().stream()
                        .map(yardstick -> yardstick.withPoints(1))
                        .toList(),
                one.likelyIf(),
                one.openIf());
    }

    Numbered<Yardstick> yardsticks() {
        return yardsticks;
    }

    Numbered<WeightedRequirement> musts() {
        return musts;
    }
}
