package se.jobbspar.vacancy.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Lets one transaction at a time lock many rows. Imports, the expiry sweep and republishing lock in different orders, so
 * two of them at once, on whatever replica, could wait for each other for ever.
 */
@ApplicationScoped
public class BulkTurn {
    // Any constant does; it must differ from the outbox relay's.
    static final long KEY = 0x5641_4341_4E43_5901L;

    private final EntityManager entities;

    public BulkTurn(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for the turn and keeps it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
