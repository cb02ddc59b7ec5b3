package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.taxonomy.Qualifications;
import se.jobbspar.taxonomy.Taxonomy;

/** Licences as stated and as the law demands them, and the certificate of the trade where the demand states no licence. */
public final class TradeLicenceCriterion implements RequirementCriterion {
    private final LicenceCriterion licences = new LicenceCriterion();

    @Override
    public String wire() {
        return licences.wire();
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        licences.note(person, taxonomy, facts);
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        List<Want> wants = new ArrayList<>(licences.wants(ask, taxonomy));
        if (ask.stated(RequirementKind.LICENCE).isEmpty()) {
            LicenceCriterion.demandedByAll(
                            ask.groups(), ssyk -> Qualifications.of(ssyk).certificates())
                    .forEach(certificate ->
                            wants.add(LicenceCriterion.want(certificate, Importance.MUST, Source.OCCUPATION)));
        }
        return wants;
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        return licences.grounds(requirement, candidate, status);
    }
}
