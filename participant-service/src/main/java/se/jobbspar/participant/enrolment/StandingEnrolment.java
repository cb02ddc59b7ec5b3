package se.jobbspar.participant.enrolment;

import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.history.History;
import se.jobbspar.vocabulary.ClaimCheck;

/** The enrolment that something in a programme belongs to. */
public final class StandingEnrolment {
    private StandingEnrolment() {}

    /** The enrolment as it stands; refused where there is none of this person. */
    public static Optional<Enrolment> of(UUID enrolment, UUID participant, History history, ClaimCheck check) {
        Optional<Enrolment> found = history.standing(Enrolment.KIND, enrolment)
                .filter(standing -> history.isSamePerson(standing.participant(), participant));
        check.refuseUnless(
                found.isPresent(),
                "enrolment",
                Wording.of("is no enrolment of this participant", "är ingen inskrivning av deltagaren"));
        return found;
    }
}
