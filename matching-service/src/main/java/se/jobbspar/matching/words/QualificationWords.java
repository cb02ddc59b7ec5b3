package se.jobbspar.matching.words;

import java.util.List;
import java.util.OptionalInt;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Qualification;
import se.jobbspar.taxonomy.Qualifications;

/** What an occupation group demands by itself, so that a coach can say it: an education, and the practice that is taken for it. */
final class QualificationWords {
    /** By the first digit of the SUN level. */
    private static final List<Wording> LEVELS = List.of(
            Wording.of("No education", "Ingen utbildning"),
            Wording.of("Compulsory school", "Grundskola"),
            Wording.of("Compulsory school", "Grundskola"),
            Wording.of("Upper-secondary education", "Gymnasial utbildning"),
            Wording.of("Post-secondary education", "Eftergymnasial utbildning"),
            Wording.of("Two years or more of higher education", "Eftergymnasial utbildning på minst två år"),
            Wording.of("Doctoral education", "Forskarutbildning"));

    private static final Wording IN_THE_FIELD = Wording.of(" in the field", " med rätt inriktning");

    private QualificationWords() {}

    /** @param group label of the group whose code this is */
    static String of(String ssyk, String group, Language language) {
        Qualification demanded = Qualifications.of(ssyk);
        Wording education = LEVELS.get(demanded.level());
        Wording inField = demanded.fields().isEmpty() ? education : education.and(IN_THE_FIELD);
        return inField.and(practice(demanded.months())).in(language.locale()) + " (" + group + ")";
    }

    private static Wording practice(OptionalInt months) {
        return months.isEmpty()
                ? Wording.of("", "")
                : Wording.of(
                        ", or " + months.getAsInt() + " months of practice",
                        ", eller " + months.getAsInt() + " månader i yrket");
    }
}
