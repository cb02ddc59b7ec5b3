package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Days;
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

/** Licences and authorisations, held on the day itself. What the law demands of an occupation is a must, stated or not. */
public final class LicenceCriterion implements RequirementCriterion {
    private static final List<Condition> OPEN = List.of(Condition.holds(ProfileSection.LICENCES.unrecorded()));

    @Override
    public String wire() {
        return "licences";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        facts.unrecorded(ProfileSection.LICENCES, person.licences().isEmpty());
        for (LicenceFact licence : person.licences()) {
            int until = Days.of(licence.validUntil());
            String concept = Ids.canonical(licence.concept(), taxonomy);
            facts.atLeast(Facet.LICENCE, concept, until, licence);
            DrivingLicences.within(concept).forEach(other -> facts.atLeast(Facet.LICENCE, other, until, licence));
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        List<Want> wants = new ArrayList<>();
        Set<String> byLaw = byLaw(ask, taxonomy);
        for (RequirementFact fact : Strictest.perConcept(
                ask.stated(RequirementKind.LICENCE), fact -> Ids.canonical(fact.concept(), taxonomy))) {
            String concept = Ids.canonical(fact.concept(), taxonomy);
            Importance importance = byLaw.remove(concept) ? Importance.MUST : fact.importance();
            wants.add(want(concept, importance, Source.STATED));
        }
        byLaw.forEach(concept -> wants.add(want(concept, Importance.MUST, Source.OCCUPATION)));
        return wants;
    }

    private static Set<String> byLaw(Ask ask, Taxonomy taxonomy) {
        return demandedByAll(ask.groups(), taxonomy::licencesFor);
    }

    /** When a demand spans several groups, only what all of them demand. */
    static Set<String> demandedByAll(List<String> groups, Function<String, List<String>> licences) {
        Set<String> demanded = null;
        for (String ssyk : groups) {
            if (demanded == null) {
                demanded = new LinkedHashSet<>(licences.apply(ssyk));
            } else {
                demanded.retainAll(licences.apply(ssyk));
            }
        }
        return demanded == null ? new LinkedHashSet<>() : demanded;
    }

    static Want want(String concept, Importance importance, Source source) {
        List<Yardstick> yardsticks = List.of(Yardstick.dated(new Fact(Facet.LICENCE, concept)));
        return new Want(concept, null, importance, source, Strictest.weight(importance), yardsticks, OPEN);
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        Fact fact = requirement.yardsticks().getFirst().fact();
        return candidate
                .source(fact)
                .map(LicenceFact.class::cast)
                .map(licence -> grounds(licence, status))
                .orElse(Unmet.grounds(status));
    }

    private static Grounds grounds(LicenceFact licence, Status status) {
        String until =
                licence.validUntil() == null ? null : licence.validUntil().toString();
        Grounds held = Grounds.of(licence.concept(), until, 100, licence.evidence());
        return status == Status.MET ? held : held.with(Reason.EXPIRED);
    }
}
