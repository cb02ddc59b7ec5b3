package se.jobbspar.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.EnrolmentCheck;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** What an outcome is held against before it is said. */
@ApplicationScoped
public class OutcomeCheck {
    /** A job or studies that begin later are a promise. */
    private static final int MONTHS_AHEAD = 12;

    private final EnrolmentCheck enrolments;
    private final Taxonomy taxonomy;
    private final Today today;

    public OutcomeCheck(EnrolmentCheck enrolments, Taxonomy taxonomy, Today today) {
        this.enrolments = enrolments;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @param proposal what the rule proposes of an outcome's job
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    Outcome verify(Outcome given, Function<Outcome, FieldProposal> proposal) {
        Outcome outcome = canonical(given);
        var check = new ClaimCheck(today.date());
        enrolments
                .standing(outcome.enrolment(), outcome.participant(), check)
                .ifPresent(enrolment -> check.refuseUnless(
                        !outcome.on().isBefore(enrolment.from()),
                        "on",
                        Wording.of(
                                "must not be before the enrolment, " + enrolment.from(),
                                "får inte vara före inskrivningen, " + enrolment.from())));
        LocalDate latest = today.date().plusMonths(MONTHS_AHEAD);
        check.refuseUnless(
                !outcome.on().isAfter(latest),
                "on",
                Wording.of("must not be after " + latest, "får inte vara efter " + latest));
        ofItsKind(check, outcome);
        check.verify();
        if (outcome.rightField() != null && outcome.rightField().because() == null) {
            confirms(check, outcome.rightField(), proposal.apply(outcome));
            check.verify();
        }
        return outcome;
    }

    /** A coach may know better than the rule, and then says why. */
    private static void confirms(ClaimCheck check, RightField said, FieldProposal proposal) {
        check.refuseUnless(
                !proposal.contradicts(said),
                "rightField.because",
                Wording.of(
                                "is needed where you say otherwise than what is proposed: ",
                                "behövs när du säger något annat än det som föreslås: ")
                        .and(proposal.reasons().getFirst()));
    }

    private Outcome canonical(Outcome given) {
        var concepts = new ConceptCheck(taxonomy);
        Job job = given.job() == null
                ? null
                : given.job()
                        .in(concepts.canonical(given.job().occupation(), ConceptType.OCCUPATION, "job.occupation"));
        Studies studies = given.studies() == null
                ? null
                : new Studies(
                        ClaimCheck.level(given.studies().level()),
                        given.studies().studySupport());
        concepts.verify();
        return given.with(job, studies);
    }

    private static void ofItsKind(ClaimCheck check, Outcome outcome) {
        boolean isWork = outcome.kind().isWork();
        Job job = outcome.job();
        check.refuseUnless(
                isWork == (job != null),
                "job",
                Wording.of("is given for work and own-business alone", "anges för work och own-business, och bara då"));
        check.refuseUnless(
                (outcome.kind() == OutcomeKind.STUDIES) == (outcome.studies() != null),
                "studies",
                Wording.of("is given for studies alone", "anges för studies, och bara då"));
        check.refuseUnless(
                outcome.rightField() == null || isWork,
                "rightField",
                Wording.of("is said of a job alone", "anges bara om ett arbete"));
        check.refuseUnless(
                outcome.studies() == null || SunCodes.isLevel(outcome.studies().level()),
                "studies.level",
                Wording.of(
                        "is not a SUN 2020 level code of one to three digits",
                        "är ingen nivåkod i SUN 2020 med en till tre siffror"));
        if (job != null) {
            check.refuseUnless(
                    (outcome.kind() == OutcomeKind.WORK) == (job.contract() != null),
                    "job.contract",
                    Wording.of("is given for work alone", "anges för work, och bara då"));
            check.refuseUnless(
                    job.to() == null || !job.to().isBefore(outcome.on()),
                    "job.to",
                    Wording.of("must not be before on", "får inte vara före on"));
        }
    }
}
