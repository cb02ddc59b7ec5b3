package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All that stands about a person, as participant-service tells it; without what was said by mistake.
 *
 * @param meetUps of the own municipality
 * @param moves from one pool to another, the last first
 * @param programmes of the own municipality
 */
record Happened(
        List<JsonNode> enrolments,
        List<JsonNode> measures,
        List<JsonNode> attendances,
        List<JsonNode> outcomes,
        List<JsonNode> followUps,
        List<JsonNode> placements,
        List<JsonNode> invitations,
        List<JsonNode> meetUps,
        List<JsonNode> moves,
        List<JsonNode> programmes) {
    /** @param about gives a page of a kind's facts, by its word in an address */
    static Happened of(Function<String, JsonNode> about, JsonNode meetUps, JsonNode programmes) {
        return new Happened(
                standing(about.apply(FactKind.ENROLMENTS.wire())),
                standing(about.apply(FactKind.MEASURES.wire())),
                standing(about.apply(FactKind.ATTENDANCES.wire())),
                standing(about.apply(FactKind.OUTCOMES.wire())),
                standing(about.apply(FactKind.FOLLOW_UPS.wire())),
                standing(about.apply("placements")),
                standing(about.apply("invitations")),
                standing(meetUps),
                standing(about.apply("pool-moves")),
                standing(programmes));
    }

    private static List<JsonNode> standing(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(fact -> !fact.path("mistaken").asBoolean())
                .toList();
    }

    /** Those of some facts that belong to another one. */
    static Stream<JsonNode> of(List<JsonNode> facts, FactKind kind, JsonNode other) {
        return facts.stream()
                .filter(fact -> fact.path(kind.belongsTo()).asText().equals(id(other)));
    }

    /** Whether ESF+ or AMIF pays for a programme. */
    boolean isToldToFund(String programme) {
        return programmes.stream()
                .filter(one -> id(one).equals(programme))
                .flatMap(one -> StreamSupport.stream(one.path("funding").spliterator(), false))
                .anyMatch(funding -> List.of("esf-plus", "amif")
                        .contains(funding.path("fund").asText()));
    }

    /** Work placements among the measures that nobody has an agreement of. */
    Stream<JsonNode> toAgree() {
        Set<String> agreed = placements.stream()
                .map(placement -> placement.path("measure").asText(""))
                .collect(Collectors.toSet());
        return measures.stream()
                .filter(measure -> measure.path("kind").asText().equals("work-placement"))
                .filter(measure -> measure.path("ended").asText("").isEmpty())
                .filter(measure -> !agreed.contains(id(measure)));
    }

    static String id(JsonNode fact) {
        return fact.path("id").asText();
    }
}
