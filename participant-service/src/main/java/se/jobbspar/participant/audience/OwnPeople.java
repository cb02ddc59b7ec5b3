package se.jobbspar.participant.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.rest.ProblemException;

/** The way to what only a person's own municipality keeps of the person, such as the plan: no agreement shares it. */
@ApplicationScoped
public class OwnPeople {
    private final AccessGate gate;
    private final Subjects subjects;

    public OwnPeople(AccessGate gate, Subjects subjects) {
        this.gate = gate;
        this.subjects = subjects;
    }

    /** @throws ProblemException 404, alike for a missing and for a foreign person, and 403 for one whom an agreement shows */
    public void read(UUID id, Workplace own) {
        gate.own(subjects.subject(id), own);
    }

    /**
     * As {@link #read}, and until the transaction ends nobody else changes or erases the person, or anything that is kept of
     * the person here.
     */
    public void change(UUID id, Workplace own) {
        gate.own(subjects.lockedSubject(id), own);
    }
}
