package se.jobbspar.matching.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.matchlist.Subjects;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds what a person wants to get to: a demand that is known, closed or not, or any occupation. */
@ApplicationScoped
class Goals {
    private static final String OCCUPATION = "occupation";

    private final Subjects subjects;
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    Goals(Subjects subjects, DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy) {
        this.subjects = subjects;
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    /** @throws ProblemException 400 for an unknown type, 404 for what nobody has heard of */
    Goal find(GapRequest.Target target, UnaryOperator<String> labels) throws IOException {
        Optional<Goal> found =
                target.type().equals(OCCUPATION) ? occupation(target.id(), labels) : known(target, kind(target.type()));
        return found.orElseThrow(ProblemException::notFound);
    }

    private DemandKind<?> kind(String word) {
        return kinds.ofWire(word)
                .orElseThrow(() -> WireName.unknown(
                        "target.type",
                        Stream.concat(kinds.all().stream().map(DemandKind::wire), Stream.of(OCCUPATION))
                                .toList()));
    }

    private Optional<Goal> known(GapRequest.Target target, DemandKind<?> kind) throws IOException {
        return subjects.demand(id(target.id()), kind)
                .map(live ->
                        new Goal(kind.wire(), live.source().id(), live.source().label(), live.demand()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    private Optional<Goal> occupation(String id, UnaryOperator<String> labels) {
        return taxonomy.find(id)
                .filter(concept -> concept.type() == ConceptType.OCCUPATION)
                .map(Concept::id)
                .map(uri -> goal(uri, labels.apply(uri), Optional.of(uri), taxonomy.ssykOf(uri)))
                .or(() -> taxonomy.group(id)
                        .map(group -> goal(id, labels.apply(group.id()), Optional.empty(), List.of(id))));
    }

    private Goal goal(String id, String label, Optional<String> occupation, List<String> groups) {
        Ask ask = new Ask(occupation, groups, List.of(), List.of(), List.of());
        return new Goal(OCCUPATION, id, label, Demand.of(ask, policy, taxonomy));
    }
}
