package se.jobbspar.vocabulary;

import java.util.Locale;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Taxonomy;

/** Groups of occupations by their codes in SSYK 2012. */
public final class Groups {
    private Groups() {}

    /** What a group is called; its code where this taxonomy has none. */
    public static Wording name(Taxonomy taxonomy, String code) {
        return taxonomy.group(code)
                .map(group -> Wording.of(group.label(Locale.ENGLISH), group.label(AcceptLanguage.SWEDISH)))
                .orElse(Wording.of(code, code));
    }

    /** @throws ProblemException 400 for a code of no group */
    public static void require(Taxonomy taxonomy, String field, String code) {
        if (taxonomy.group(code).isEmpty()) {
            throw ProblemException.validation(
                    field, Wording.of("must be a group of SSYK 2012", "ska vara en grupp i SSYK 2012"));
        }
    }
}
