package se.jobbspar.participant.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Recorded;
import se.jobbspar.participant.claim.Unwanted;
import se.jobbspar.participant.claim.Wishes;

/**
 * Two profiles of one person: what the one has and the other lacks, both together, and the way back. Where both say something of
 * one thing, the first one's word stands.
 */
final class ProfileUnion {
    private ProfileUnion() {}

    /** What {@code other} says of things that {@code kept} says nothing of. */
    static Profile lacking(Profile kept, Profile other) {
        Wishes wished = kept.wishes();
        Wishes more = other.wishes();
        // What is both wanted and unwanted cannot be; what was said first stands.
        Unwanted not = new Unwanted(
                less(more.not().occupations(), both(wished.not().occupations(), wished.occupations())),
                less(more.not().workingTimes(), both(wished.not().workingTimes(), wished.workingTimes())),
                less(more.not().tasks(), wished.not().tasks()));
        return new Profile(
                lacking(kept.skills(), other.skills()),
                lacking(kept.experiences(), other.experiences()),
                lacking(kept.educations(), other.educations()),
                lacking(kept.languages(), other.languages()),
                lacking(kept.licences(), other.licences()),
                new Wishes(
                        less(
                                more.occupations(),
                                both(wished.occupations(), wished.not().occupations())),
                        less(more.municipalities(), wished.municipalities()),
                        less(
                                more.workingTimes(),
                                both(wished.workingTimes(), wished.not().workingTimes())),
                        not));
    }

    /** @param version that holds what was added, for its rows' ETags */
    static Profile together(Profile kept, Profile added, long version) {
        Wishes wished = kept.wishes();
        Wishes more = added.wishes();
        return new Profile(
                both(kept.skills(), at(version, added.skills())),
                both(kept.experiences(), at(version, added.experiences())),
                both(kept.educations(), at(version, added.educations())),
                both(kept.languages(), at(version, added.languages())),
                both(kept.licences(), at(version, added.licences())),
                new Wishes(
                        both(wished.occupations(), more.occupations()),
                        both(wished.municipalities(), more.municipalities()),
                        both(wished.workingTimes(), more.workingTimes()),
                        new Unwanted(
                                both(wished.not().occupations(), more.not().occupations()),
                                both(wished.not().workingTimes(), more.not().workingTimes()),
                                both(wished.not().tasks(), more.not().tasks())),
                        wished.recorded()));
    }

    /** Without what was added and has not been changed since. */
    static Profile without(Profile kept, Profile added) {
        Wishes wished = kept.wishes();
        Wishes less = added.wishes();
        return new Profile(
                without(kept.skills(), added.skills()),
                without(kept.experiences(), added.experiences()),
                without(kept.educations(), added.educations()),
                without(kept.languages(), added.languages()),
                without(kept.licences(), added.licences()),
                new Wishes(
                        less(wished.occupations(), less.occupations()),
                        less(wished.municipalities(), less.municipalities()),
                        less(wished.workingTimes(), less.workingTimes()),
                        new Unwanted(
                                less(wished.not().occupations(), less.not().occupations()),
                                less(wished.not().workingTimes(), less.not().workingTimes()),
                                less(wished.not().tasks(), less.not().tasks())),
                        wished.recorded()));
    }

    private static <C extends Claim<C>> List<C> lacking(List<C> kept, List<C> other) {
        Set<Object> there = kept.stream().map(Claim::key).collect(Collectors.toSet());
        return other.stream().filter(row -> !there.contains(row.key())).toList();
    }

    /** Who recorded a row and when goes with it. */
    private static <C extends Claim<C>> List<C> at(long version, List<C> rows) {
        return rows.stream()
                .map(row -> row.as(
                        row.id(),
                        new Recorded(row.recorded().by(), row.recorded().at(), version)))
                .toList();
    }

    private static <C extends Claim<C>> List<C> without(List<C> kept, List<C> added) {
        List<C> said = added.stream().map(row -> row.as(row.id(), null)).toList();
        return kept.stream()
                .filter(row -> !said.contains(row.as(row.id(), null)))
                .toList();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T> List<T> less(List<T> all, List<T> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }
}
