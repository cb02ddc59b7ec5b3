package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            certificates(ask.groups())
                    .forEach(certificate ->
                            wants.add(LicenceCriterion.want(certificate, Importance.MUST, Source.OCCUPATION)));
        }
        return wants;
    }

    /** When a demand spans several groups, only what all of them demand. */
    private static Set<String> certificates(List<String> groups) {
        Set<String> all = null;
        for (String ssyk : groups) {
            List<String> own = Qualifications.of(ssyk).certificates();
            if (all == null) {
                all = new LinkedHashSet<>(own);
            } else {
                all.retainAll(own);
            }
        }
        return all == null ? Set.of() : all;
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        return licences.grounds(requirement, candidate, status);
    }
}
