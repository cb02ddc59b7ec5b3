package se.jobbspar.vacancy.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.training.Trainings;
import se.jobbspar.vocabulary.JobCheck;
import se.jobbspar.vocabulary.Requirement;

/** What a job track is held against before it is laid. */
@ApplicationScoped
class JobTrackCheck {
    private final Taxonomy taxonomy;
    private final Trainings trainings;

    JobTrackCheck(Taxonomy taxonomy, Trainings trainings) {
        this.taxonomy = taxonomy;
        this.trainings = trainings;
    }

    /**
     * @param own who keeps it, for whose participants it always is
     * @return the same with canonical ids and codes
     * @throws ProblemException 422 with every unknown concept, else with everything else that cannot be
     */
    JobTrackRequest verify(JobTrackRequest given, MunicipalityCode own) {
        JobCheck check = new JobCheck(taxonomy, "");
        List<Requirement> asks = check.requirements(given.asks(), "asks");
        check.groups(given.occupations(), "occupations");
        check.municipalities(given.municipalities(), "municipalities");
        steps(given.steps(), check);
        check.refuseUnless(
                Today.isPlausible(given.from()),
                "from",
                Wording.of("is no day that a track can start", "är ingen rimlig startdag"));
        check.refuseUnless(
                given.to() == null || Today.isPlausible(given.to()),
                "to",
                Wording.of(
                        "is no day that a track can end; leave it out for until further notice",
                        "är ingen rimlig slutdag; utelämna den för tills vidare"));
        check.refuseUnless(
                given.to() == null || !given.to().isBefore(given.from()),
                "to",
                Wording.of("must not be before from", "får inte vara före from"));
        check.verify();
        return new JobTrackRequest(
                given.name().strip(),
                given.need().strip(),
                given.occupations().stream().distinct().toList(),
                asks,
                given.steps(),
                given.places(),
                given.from(),
                given.to(),
                given.partners().stream().map(String::strip).distinct().toList(),
                Stream.concat(Stream.of(own.digits()), given.municipalities().stream())
                        .distinct()
                        .toList());
    }

    private void steps(List<Step> steps, JobCheck check) {
        Set<UUID> known = trainings.known(
                steps.stream().map(Step::training).filter(Objects::nonNull).toList());
        for (int i = 0; i < steps.size(); i++) {
            UUID training = steps.get(i).training();
            check.refuseUnless(
                    training == null || known.contains(training),
                    "steps[" + i + "].training",
                    Wording.of("is not the id of a training", "är inte id för en utbildning"));
        }
    }
}
