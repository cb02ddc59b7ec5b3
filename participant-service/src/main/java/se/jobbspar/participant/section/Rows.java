package se.jobbspar.participant.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Wishes;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.participant.profile.ProfileCheck;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * The rows of profiles. A row is held against its own version: two coaches who change two rows of a person do not disturb
 * each other. Everything is as the participant's: 404 for who may not be seen, 403 for who may only be read, and for a system
 * that would change what somebody else has recorded.
 */
@ApplicationScoped
public class Rows {
    private static final Wording NOT_ITS_OWN = Wording.of(
            "A system changes and removes only the rows it has recorded itself. Add a row of its own, or ask a coach to change this one.",
            "Ett system ändrar och tar bort bara rader som det självt har lagt in. Lägg till en egen rad, eller be en coach ändra den här.");

    private final Participants participants;
    private final ProfileCheck check;
    private final Once once;
    private final Caller caller;

    public Rows(Participants participants, ProfileCheck check, Once once, Caller caller) {
        this.participants = participants;
        this.check = check;
        this.once = once;
        this.caller = caller;
    }

    <C extends Claim<C>> Page<C> list(UUID participant, Section<C> section, Paging paging) {
        List<C> rows = section.rows().apply(profile(participant));
        return Page.of(rows.stream().skip(paging.offset()).limit(paging.limit()).toList(), rows.size(), paging);
    }

    <C extends Claim<C>> C get(UUID participant, Section<C> section, UUID row) {
        return found(profile(participant), section, row);
    }

    /** @throws ProblemException 422 for what cannot be true, is there already, or is one too many */
    @Transactional
    <C extends Claim<C>> C add(UUID participant, Section<C> section, C given) {
        C claim = check.verify(given);
        return once.make(
                row -> found(
                        remap(participant, profile -> {
                            List<C> rows = section.rows().apply(profile);
                            requireRoom(rows, section);
                            requireNew(claim, rows, section);
                            return profile.with(
                                    section,
                                    Stream.concat(rows.stream(), Stream.of(claim.as(row, null)))
                                            .toList());
                        }),
                        section,
                        row),
                row -> get(participant, section, row));
    }

    /** @throws ProblemException 412 when somebody was faster, 422 as {@link #add} */
    @Transactional
    <C extends Claim<C>> C replace(UUID participant, Section<C> section, UUID row, long expected, C given) {
        C claim = check.verify(given).as(row, null);
        Profile changed = remap(participant, profile -> {
            C old = current(profile, section, row, expected);
            List<C> rows = section.rows().apply(profile);
            requireNew(claim, rows.stream().filter(other -> other != old).toList(), section);
            return profile.with(
                    section,
                    rows.stream().map(other -> other == old ? claim : other).toList());
        });
        return found(changed, section, row);
    }

    /** @throws ProblemException 412 when somebody was faster */
    @Transactional
    <C extends Claim<C>> void remove(UUID participant, Section<C> section, UUID row, long expected) {
        remap(participant, profile -> {
            C old = current(profile, section, row, expected);
            return profile.with(
                    section,
                    section.rows().apply(profile).stream()
                            .filter(other -> other != old)
                            .toList());
        });
        once.forget(List.of(row));
    }

    Wishes wishes(UUID participant) {
        return profile(participant).wishes();
    }

    /** @throws ProblemException 412 when somebody was faster */
    @Transactional
    Wishes wish(UUID participant, long expected, Wishes given) {
        Wishes wishes = check.verify(given);
        return remap(participant, profile -> {
                    ETags.requireCurrent(expected, profile.wishes().version());
                    return profile.with(wishes);
                })
                .wishes();
    }

    private Profile profile(UUID participant) {
        return participants.profile(participant, caller.requireWorkplace());
    }

    private Profile remap(UUID participant, UnaryOperator<Profile> change) {
        return participants.remap(participant, change, caller.name(), caller.requireWorkplace());
    }

    private <C extends Claim<C>> C current(Profile profile, Section<C> section, UUID row, long expected) {
        C found = found(profile, section, row);
        if (caller.isSystem() && !caller.name().equals(found.recorded().by())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, NOT_ITS_OWN);
        }
        ETags.requireCurrent(expected, found.version());
        return found;
    }

    private static <C extends Claim<C>> C found(Profile profile, Section<C> section, UUID row) {
        return section.rows().apply(profile).stream()
                .filter(claim -> row.equals(claim.id()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static <C extends Claim<C>> void requireNew(C claim, List<C> others, Section<C> section) {
        if (others.stream().anyMatch(other -> other.key().equals(claim.key()))) {
            throw refused(section, Wording.of("is in the profile already", "finns redan i profilen"));
        }
    }

    private static <C extends Claim<C>> void requireRoom(List<C> rows, Section<C> section) {
        if (rows.size() >= section.max()) {
            throw refused(
                    section,
                    Wording.of(
                            "is one too many: a profile has at most " + section.max(),
                            "är en för mycket: en profil har högst " + section.max()));
        }
    }

    private static ProblemException refused(Section<?> section, Wording why) {
        return ProblemException.of(
                ProblemType.IMPLAUSIBLE, why.about(section.key()), List.of(FieldError.of(section.key(), why)));
    }
}
