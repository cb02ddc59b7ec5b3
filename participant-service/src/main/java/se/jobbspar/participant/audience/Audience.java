package se.jobbspar.participant.audience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.person.ProtectedIdentity;

/**
 * Who sees one person, how, and why: judged from the person's protection and from what shares the person. Fails closed:
 * while a protection is in force or has not been asked about, nothing shares.
 *
 * @param home where the person is registered
 * @param workplaces those that may see the person, the home included, sorted
 */
public record Audience(Workplace home, ProtectedIdentity protection, List<Workplace> workplaces) {
    public Audience {
        workplaces = List.copyOf(workplaces);
    }

    /** @param sharing workplaces that may see the home's people */
    public static Audience of(Subject person, Collection<Workplace> sharing) {
        return of(person.workplace(), person.protectedIdentity(), sharing);
    }

    /** As {@link #of(Subject, Collection)}, of everybody at home whom nothing protects. */
    public static Audience unprotected(Workplace home, Collection<Workplace> sharing) {
        return of(home, ProtectedIdentity.NONE, sharing);
    }

    static Audience of(Workplace home, ProtectedIdentity protection, Collection<Workplace> sharing) {
        Stream<Workplace> others = protection.mayLeave() ? sharing.stream() : Stream.<Workplace>empty();
        return new Audience(
                home,
                protection,
                Stream.concat(Stream.of(home), others).distinct().sorted().toList());
    }

    /** How somebody who works there sees the person; empty = as if there were no such person. */
    public Optional<Access> access(Workplace own) {
        if (home.equals(own)) {
            return Optional.of(Access.OWN);
        }
        return workplaces.contains(own) ? Optional.of(Access.AGREEMENT) : Optional.empty();
    }

    /** Whether anything about the person may be known outside this service. */
    public boolean published() {
        return protection.mayLeave();
    }

    /**
     * Who sees the person in matching.
     *
     * @param empty whether nothing is mapped, so that there is nothing to match
     * @param offered whether match lists are to offer the person at all
     */
    public Visibility visibility(boolean empty, boolean offered) {
        return switch (protection) {
            case PROTECTED -> Visibility.hidden(VisibilityReason.PROTECTED_IDENTITY);
            case UNKNOWN -> Visibility.hidden(VisibilityReason.PROTECTION_UNKNOWN);
            case NONE -> unprotected(empty, offered);
        };
    }

    private Visibility unprotected(boolean empty, boolean offered) {
        if (!offered) {
            return Visibility.hidden(VisibilityReason.NOT_OFFERED);
        }
        return empty ? Visibility.hidden(VisibilityReason.EMPTY_PROFILE) : Visibility.seen(home, workplaces);
    }
}
