package se.jobbspar.participant.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.EnrolmentCheck;
import se.jobbspar.participant.method.Methods;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** What a measure is held against before it is said. */
@ApplicationScoped
public class MeasureCheck {
    private final EnrolmentCheck enrolments;
    private final Methods methods;
    private final Taxonomy taxonomy;
    private final Today today;

    public MeasureCheck(EnrolmentCheck enrolments, Methods methods, Taxonomy taxonomy, Today today) {
        this.enrolments = enrolments;
        this.methods = methods;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    Measure verify(Measure given) {
        Measure measure = canonical(given);
        var check = new ClaimCheck(today.date());
        enrolments.standing(measure.enrolment(), measure.participant(), check).ifPresent(enrolment -> {
            notBefore(check, measure.plannedFrom(), enrolment.from(), "plannedFrom");
            notBefore(check, measure.started(), enrolment.from(), "started");
            methods.verify(measure.methods(), enrolment.said().municipality(), check);
        });
        check.refuseUnless(
                measure.plannedTo() == null || !measure.plannedTo().isBefore(measure.plannedFrom()),
                "plannedTo",
                Wording.of("must not be before plannedFrom", "får inte vara före plannedFrom"));
        check.happened(measure.started(), "started");
        check.happened(measure.ended(), "ended");
        check.refuseUnless(
                measure.ended() == null
                        || measure.started() != null && !measure.ended().isBefore(measure.started()),
                "ended",
                Wording.of("must not be before started", "får inte vara före started"));
        check.refuseUnless(
                measure.interruption() == null || measure.started() == null || measure.ended() != null,
                "ended",
                Wording.of("is needed for what was interrupted", "måste anges för det som avbröts"));
        check.refuseUnless(
                measure.hoursAttended() == null || measure.started() != null,
                "hoursAttended",
                Wording.of("cannot be before it has started", "kan inte finnas innan den har börjat"));
        if (measure.gives() != null) {
            measure.gives().verify(check, "gives");
        }
        check.verify();
        return measure;
    }

    private Measure canonical(Measure given) {
        if (given.gives() == null) {
            return given;
        }
        var concepts = new ConceptCheck(taxonomy);
        Measure known = given.giving(given.gives().canonical(concepts, "gives"));
        concepts.verify();
        return known;
    }

    private static void notBefore(ClaimCheck check, LocalDate day, LocalDate enrolled, String at) {
        check.refuseUnless(
                day == null || !day.isBefore(enrolled),
                at,
                Wording.of(
                        "must not be before the enrolment, " + enrolled,
                        "får inte vara före inskrivningen, " + enrolled));
    }
}
