package se.jobbspar.vacancy.employer;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** What employers answer to what cannot be. */
final class Refusal {
    private Refusal() {}

    static ProblemException taken() {
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of("This employer is registered already.", "Arbetsgivaren är redan registrerad."));
    }

    /** 403 for an employer that the caller does not act for. */
    static ProblemException foreign() {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                Wording.of(
                        "An employer states its own organisation only, by the number that it signs in with, and HR only"
                                + " units of its own municipality (sector municipal, the municipality as seat).",
                        "En arbetsgivare anger bara sin egen organisation, med det nummer som den loggar in med, och HR"
                                + " bara enheter i den egna kommunen (sektor kommun, med kommunen som säte)."));
    }

    /** 403 for a token that places its user nowhere. */
    static ProblemException nobodys() {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                Wording.of(
                        "You act for no employer: your token has no organisation number, and you are nobody's member.",
                        "Du företräder ingen arbetsgivare: din token har inget organisationsnummer, och du är inte"
                                + " medlem hos någon."));
    }

    static ProblemException lastMember() {
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of(
                        "This is the employer's last member; add another one first.",
                        "Det här är arbetsgivarens sista medlem; lägg till en annan först."));
    }

    static ProblemException tooManyMembers() {
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of(
                        "An employer has at most " + Member.MOST + " members.",
                        "En arbetsgivare har högst " + Member.MOST + " medlemmar."));
    }
}
