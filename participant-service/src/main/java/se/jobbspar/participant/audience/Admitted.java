package se.jobbspar.participant.audience;

/** A person whom the gate has let somebody see, and how; nobody else can make one. */
public final class Admitted<S extends Subject> {
    private final S person;
    private final Access access;

    Admitted(S person, Access access) {
        this.person = person;
        this.access = access;
    }

    public S person() {
        return person;
    }

    public Access access() {
        return access;
    }
}
