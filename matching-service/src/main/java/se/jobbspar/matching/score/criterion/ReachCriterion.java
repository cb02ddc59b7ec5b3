package se.jobbspar.matching.score.criterion;

import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Whether the person can get there: to any municipality of a vacancy, or any one in a shortage occupation's county. The own
 * municipality is always within reach; others are unknown until somebody has asked.
 */
public final class ReachCriterion implements RequirementCriterion {
    private static final int COUNTY = 2;
    private static final List<Condition> OPEN = List.of(Condition.holds(ProfileSection.REACH.unrecorded()));

    /** The municipality that a fact comes from. */
    private record Place(String municipality, boolean home) {}

    @Override
    public String wire() {
        return "reach";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        List<String> reachable = person.wishes().municipalities();
        facts.unrecorded(ProfileSection.REACH, reachable.isEmpty());
        note(new Place(person.municipality(), true), facts);
        reachable.forEach(municipality -> note(new Place(municipality, false), facts));
    }

    /** The first two digits of a municipality's code are its county's. */
    private static void note(Place place, Facts facts) {
        if (place.municipality() != null && place.municipality().length() > COUNTY) {
            facts.atLeast(Facet.REACH, place.municipality(), 1, place);
            facts.atLeast(Facet.REACH, place.municipality().substring(0, COUNTY), 1, place);
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return ask.places().isEmpty() ? List.of() : List.of(want(ask.places()));
    }

    /** Called by the first of the places. */
    private static Want want(List<String> places) {
        String first = places.getFirst();
        String concept = Ids.urn(first.length() == COUNTY ? "county" : "municipality", first);
        List<Fact> anyOf =
                places.stream().map(place -> new Fact(Facet.REACH, place)).toList();
        List<Yardstick> yardsticks = List.of(Yardstick.ofAny(anyOf, 1));
        return new Want(concept, null, Importance.WISH, Source.STATED, 1, yardsticks, OPEN);
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        return candidate
                .source(Strongest.of(requirement.yardsticks().getFirst(), candidate))
                .map(Place.class::cast)
                .map(ReachCriterion::grounds)
                .orElse(Unmet.grounds(status));
    }

    private static Grounds grounds(Place place) {
        Grounds grounds = Grounds.of(Ids.urn("municipality", place.municipality()), null, 100, null);
        return place.home() ? grounds.with(Reason.HOME) : grounds;
    }
}
