package se.jobbspar.matching.score;

import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.PartialDate;

/**
 * What an answer rests on: codes and a date, never a text. Every component may be null.
 *
 * @param concept what the person has: the concept asked for, or the related one that gives credit for it
 * @param level in the scale of the requirement: skill level 1 to 4, months, SUN level, CEFR level, last valid day
 * @param credit per cent at which the concept counts, 100 = it is the one asked for
 * @param kind how the claim is known
 * @param date when it was shown
 * @param reason what else there is to say
 */
public record Grounds(
        String concept, String level, Integer credit, EvidenceKind kind, PartialDate date, Reason reason) {
    public static final Grounds NONE = new Grounds(null, null, null, null, null, null);

    public static Grounds of(String concept, String level, Integer credit, Evidence evidence) {
        return evidence == null
                ? new Grounds(concept, level, credit, null, null, null)
                : new Grounds(concept, level, credit, evidence.kind(), evidence.date(), null);
    }

    public static Grounds because(Reason reason) {
        return NONE.with(reason);
    }

    /** The same at so many per cent. */
    public Grounds at(int newCredit) {
        return new Grounds(concept, level, newCredit, kind, date, reason);
    }

    public Grounds with(Reason newReason) {
        return new Grounds(concept, level, credit, kind, date, newReason);
    }
}
