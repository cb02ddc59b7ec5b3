package se.jobbspar.participant.profile;

import java.time.LocalDate;
import java.util.List;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Indexed;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vocabulary.ClaimCheck;

/** Holds one profile to the rules of every claim, and to those between claims: nothing is said twice. */
final class Plausibility {
    private final ClaimCheck check;

    Plausibility(LocalDate today) {
        this.check = new ClaimCheck(today);
    }

    /** @throws ProblemException 422 with everything that was found */
    void verify(Profile profile) {
        List<Section<?>> sections =
                List.of(Section.SKILLS, Section.EXPERIENCES, Section.EDUCATIONS, Section.LANGUAGES, Section.LICENCES);
        sections.forEach(section -> each(profile, section));
        sections.forEach(section -> once(profile, section));
        profile.wishes().verify(check, "wishes");
        check.verify();
    }

    private <C extends Claim<C>> void each(Profile profile, Section<C> section) {
        Indexed.each(section.rows().apply(profile), section.name(), (row, at) -> row.verify(check, at));
    }

    private <C extends Claim<C>> void once(Profile profile, Section<C> section) {
        List<C> rows = section.rows().apply(profile);
        check.once(rows, section.name(), Claim::key);
        check.once(rows, section.name(), row -> row.id() == null ? new Object() : row.id());
    }
}
