package se.jobbspar.matching.score.criterion;

import java.time.YearMonth;
import java.time.ZoneOffset;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.taxonomy.Qualifications;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Whether an education is older than ten years and nothing recorded since uses its field: what is left of it is a question, as it is
 * of work done long ago. By calendar years until the profile's last change; what nobody dates is not held to be old.
 */
final class LongUnused {
    private static final int YEARS = 10;

    private LongUnused() {}

    static boolean is(EducationFact education, ParticipantSnapshot person, Taxonomy taxonomy) {
        if (education.evidence() == null || education.evidence().date() == null) {
            return false;
        }
        int since = person.updatedAt().atZone(ZoneOffset.UTC).getYear() - YEARS;
        return education.evidence().date().last().getYear() < since
                && person.experiences().stream()
                        .filter(work -> isSince(since, work))
                        .noneMatch(work -> uses(education.field(), work, taxonomy));
    }

    private static boolean isSince(int year, ExperienceFact work) {
        YearMonth end = work.to();
        return end == null || end.getYear() >= year;
    }

    private static boolean uses(String field, ExperienceFact work, Taxonomy taxonomy) {
        return Occupations.groups(Occupations.key(work.occupation(), taxonomy), taxonomy).stream()
                .map(Qualifications::of)
                .anyMatch(asked -> !asked.fields().isEmpty() && asked.isField(field));
    }
}
