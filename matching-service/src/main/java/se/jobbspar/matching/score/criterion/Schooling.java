package se.jobbspar.matching.score.criterion;

import java.util.List;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.taxonomy.Qualification;
import se.jobbspar.taxonomy.Qualifications;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/** What an education amounts to, whatever its recognition. */
final class Schooling {
    private static final int UPPER_SECONDARY = 3;
    /** Digits of a SUN field that names a profession's studies. */
    private static final int NARROW = 3;

    private Schooling() {}

    /** SUN rank, 0 to 6, of what is finished: an education without its degree counts as the rank before it. */
    static int rank(EducationFact education) {
        String level = education.level();
        if (level == null || !SunCodes.isLevel(level)) {
            return 0;
        }
        int rank = SunCodes.rank(level);
        boolean unfinished =
                rank >= UPPER_SECONDARY && level.length() == 3 && (level.endsWith("2") || level.endsWith("3"));
        return unfinished ? rank - 1 : rank;
    }

    /** SSYK groups that ask for this very field and about this rank: what it was meant for. A broad field leads anywhere. */
    static List<String> leadsTo(EducationFact education, Taxonomy taxonomy) {
        int rank = rank(education);
        return taxonomy.groupsAskingFor(education.field()).stream()
                .filter(ssyk -> leadsTo(education, rank, Qualifications.of(ssyk)))
                .toList();
    }

    private static boolean leadsTo(EducationFact education, int rank, Qualification asked) {
        return asked.fields().stream()
                        .anyMatch(field ->
                                field.length() >= NARROW && education.field().startsWith(field))
                && rank >= asked.level()
                && rank <= asked.level() + 1;
    }
}
