package se.jobbspar.participant.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.agreement.Agreements;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * The one gate to a person. Every read and every write that somebody asks for passes here, and so does what is published about
 * who may see one; who looked, at whom, and whether it was permitted is known here and nowhere else.
 *
 * <p>{@code own} is the workplace of who asks.
 */
@ApplicationScoped
public class AccessGate {
    private static final Wording READ_ONLY = Wording.of(
            "What an agreement shares can be read, not changed.",
            "Det som delas genom ett avtal kan läsas men inte ändras.");
    private static final Wording OWN_ONLY = Wording.of(
            "No agreement shares this: it is for the coaches of the person's own municipality.",
            "Detta delas inte genom avtal: det är till för coacher i personens egen kommun.");

    private final Agreements agreements;
    private final Caller caller;

    public AccessGate(Agreements agreements, Caller caller) {
        this.agreements = agreements;
        this.caller = caller;
    }

    /**
     * The workplaces that may see people of this one while nothing protects them, itself included. Agreements are between
     * labour-market units: they share no staff.
     */
    public List<Workplace> sharing(Workplace workplace) {
        return switch (workplace.desk()) {
            case STAFF -> List.of(workplace);
            case LABOUR_MARKET ->
                agreements.reach(workplace.municipality()).stream()
                        .map(Workplace::labourMarket)
                        .toList();
        };
    }

    /** What somebody may list; a partner's system sees the unprotected of its own workplace, for agreements are between coaches. */
    public Sight sight(Workplace own) {
        return caller.isSystem() ? Sight.ofASystem(own) : Sight.ofAPerson(own, sharing(own));
    }

    /** @throws ProblemException 404, alike for a missing and for a foreign person */
    public <S extends Subject> Admitted<S> read(Optional<S> found, Workplace own) {
        return found.flatMap(person -> admitted(person, sight(person, own))).orElseThrow(ProblemException::notFound);
    }

    /** A coach sees those of the own workplace whatever is agreed, so that most requests need not look agreements up. */
    private Sight sight(Subject person, Workplace own) {
        return person.workplace().equals(own) && !caller.isSystem() ? Sight.ofAPerson(own, List.of(own)) : sight(own);
    }

    /** @throws ProblemException as {@link #read}, and 403 for a person whom the coach may only read */
    public <S extends Subject> Admitted<S> change(Optional<S> found, Workplace own) {
        return own(found, own, READ_ONLY);
    }

    /** @throws ProblemException as {@link #read}, and 403 for a person of another workplace */
    public <S extends Subject> Admitted<S> own(Optional<S> found, Workplace own) {
        return own(found, own, OWN_ONLY);
    }

    private <S extends Subject> Admitted<S> own(Optional<S> found, Workplace own, Wording otherwise) {
        Admitted<S> admitted = read(found, own);
        return switch (admitted.access()) {
            case OWN -> admitted;
            case AGREEMENT -> throw ProblemException.of(ProblemType.FORBIDDEN, otherwise);
        };
    }

    /** A row of a list that was asked for with {@link Sight#CONDITION}. */
    public <S extends Subject> Admitted<S> list(S row, Sight sight) {
        return admitted(row, sight).orElseThrow(() -> new IllegalStateException("A list holds a person out of sight"));
    }

    private static <S extends Subject> Optional<Admitted<S>> admitted(S person, Sight sight) {
        return sight.access(person).map(access -> new Admitted<>(person, access));
    }
}
