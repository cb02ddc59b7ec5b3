package se.jobbspar.participant.suggestion;

import java.util.function.Function;
import java.util.stream.Stream;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.profile.Profile;

/** What a profile has already. */
record RecordedRows(Profile profile) {
    boolean have(SuggestedRow row) {
        return has(profile.skills().stream(), SkillClaim::concept, row.concept())
                || has(profile.licences().stream(), Licence::concept, row.concept())
                || has(profile.languages().stream(), LanguageSkill::language, row.language())
                || profile.experiences().stream().anyMatch(experience -> is(experience, row))
                || row.level() != null && profile.educations().stream().anyMatch(education -> is(education, row));
    }

    private static <C> boolean has(Stream<C> claims, Function<C, String> subject, String wanted) {
        return wanted != null && claims.map(subject).anyMatch(wanted::equals);
    }

    /** A year covers its months; whoever does not say when means any. */
    private static boolean is(Experience experience, SuggestedRow row) {
        return experience.occupation().equals(row.occupation())
                && (row.from() == null
                        || experience.from().first().getYear()
                                == row.from().first().getYear());
    }

    /** A shorter code covers those that begin with it; whoever does not say the field means any. */
    private static boolean is(Education education, SuggestedRow row) {
        return covers(education.level(), row.level())
                && (education.field() == null || row.field() == null || covers(education.field(), row.field()));
    }

    private static boolean covers(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
