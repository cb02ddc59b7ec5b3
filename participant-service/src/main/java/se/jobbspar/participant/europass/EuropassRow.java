package se.jobbspar.participant.europass;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.participant.profile.Section;

/** A row that a Europass CV tells of. */
record EuropassRow<C extends Claim<C>>(Section<C> section, C claim) {
    /** Whether the profile holds it, as far as a Europass CV can say. */
    boolean isIn(Profile profile) {
        return section.rows().apply(profile).stream().anyMatch(this::isSame);
    }

    private boolean isSame(C held) {
        return held instanceof Education one && claim instanceof Education other
                ? Objects.equals(one.title(), other.title())
                        && Objects.equals(one.completed(), other.completed())
                        && Objects.equals(one.country(), other.country())
                : held.key().equals(claim.key());
    }

    boolean hasRoom(Profile profile) {
        return section.rows().apply(profile).size() < section.max();
    }

    Profile addedTo(Profile profile) {
        List<C> rows = Stream.concat(section.rows().apply(profile).stream(), Stream.of(claim))
                .toList();
        return profile.with(section, rows);
    }
}
