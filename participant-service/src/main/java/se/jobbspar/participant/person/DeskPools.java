package se.jobbspar.participant.person;

import jakarta.annotation.Nullable;
import se.jobbspar.contracts.Desk;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.wording.Wording;

/** Which pools the people of a desk come from: whom the municipality employs for good is HR's, and HR has nobody else (ADR 24). */
public final class DeskPools {
    private DeskPools() {}

    /** Whether somebody of the desk can come from there. */
    public static boolean has(Desk desk, Pool pool) {
        return (desk == Desk.STAFF) == (pool == Pool.PERMANENT_STAFF);
    }

    /** Where somebody of the desk comes from: staff need not be asked. */
    @Nullable
    public static Pool of(Desk desk, @Nullable Pool said) {
        return desk == Desk.STAFF && said == null ? Pool.PERMANENT_STAFF : said;
    }

    /** What is said of a pool that is another desk's. */
    public static Wording refused(Desk desk) {
        return switch (desk) {
            case STAFF ->
                Wording.of(
                        "must be permanent-staff: HR works with the municipality's own",
                        "ska vara permanent-staff: HR arbetar med kommunens egna tillsvidareanställda");
            case LABOUR_MARKET ->
                Wording.of(
                        "must not be permanent-staff: HR works with the municipality's own, and registers them",
                        "får inte vara permanent-staff: HR arbetar med kommunens tillsvidareanställda och registrerar dem");
        };
    }
}
