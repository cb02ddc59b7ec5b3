package se.jobbspar.vacancy.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.JobCheck;
import se.jobbspar.vocabulary.Requirement;

/** What a training is held against before it is offered. */
@ApplicationScoped
public class TrainingCheck {
    private final Taxonomy taxonomy;

    public TrainingCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * @return the same with canonical ids and codes, the starts in order of time
     * @throws ProblemException 422 with every unknown concept, else with everything else that cannot be
     */
    public TrainingRequest verify(TrainingRequest given) {
        return verify(given, new JobCheck(taxonomy, ""));
    }

    /** The same for a file that people write: concepts may be called by name. */
    public TrainingRequest verifyNamed(TrainingRequest given) {
        return verify(given, JobCheck.byNameToo(taxonomy));
    }

    private TrainingRequest verify(TrainingRequest given, JobCheck check) {
        List<Gain> gives = gives(given.gives(), check);
        List<Requirement> asks = check.requirements(given.asks(), "asks");
        check.groups(given.occupations(), "occupations");
        check.municipalities(given.municipalities(), "municipalities");
        check.refuseUnless(
                given.distance() || !given.municipalities().isEmpty(),
                "municipalities",
                Wording.of(
                        "must say where it is held, unless it is at a distance",
                        "ska säga var den hålls, om den inte är på distans"));
        for (int i = 0; i < given.starts().size(); i++) {
            start(given.starts(), i, check);
        }
        check.verify();
        return new TrainingRequest(
                given.name().strip(),
                given.provider().strip(),
                given.kind(),
                given.description() == null || given.description().isBlank()
                        ? null
                        : given.description().strip(),
                gives,
                asks,
                given.occupations().stream().distinct().toList(),
                given.weeks(),
                given.pace(),
                given.municipalities().stream().distinct().toList(),
                given.distance(),
                given.starts().stream()
                        .sorted(Comparator.comparing(Start::begins))
                        .toList(),
                given.cost());
    }

    private static List<Gain> gives(List<Gain> given, JobCheck check) {
        for (int i = 0; i < given.size(); i++) {
            Gain gain = given.get(i);
            check.refuseUnless(
                    gain.kind() != RequirementKind.EXPERIENCE,
                    "gives[" + i + "].kind",
                    Wording.of(
                            "must not be experience: of a placement say the skills",
                            "får inte vara experience: ange kompetenserna som en praktik ger"));
            check.refuseUnless(
                    gain.kind() != RequirementKind.LANGUAGE || gain.level() != null,
                    "gives[" + i + "].level",
                    Wording.of("is needed for a language", "måste anges för ett språk"));
        }
        return check.requirements(given.stream().map(Gain::met).toList(), "gives").stream()
                .map(Gain::of)
                .toList();
    }

    private static void start(List<Start> starts, int at, JobCheck check) {
        Start start = starts.get(at);
        check.refuseUnless(
                Today.isPlausible(start.begins()) && Today.isPlausible(start.until()),
                "starts[" + at + "]",
                Wording.of("is no day that a training can start", "är ingen rimlig startdag"));
        check.refuseUnless(
                IntStream.range(0, at).noneMatch(i -> starts.get(i).begins().equals(start.begins())),
                "starts[" + at + "].begins",
                Wording.of("is the same day as an earlier start", "är samma dag som en tidigare start"));
    }
}
