package se.jobbspar.schedules.play;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Change;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.World;

/** Register, change and erase; a transaction may stay open while others commit. */
final class Writers implements Actor {
    private final World world;
    private final Database database;
    private long registered;

    Writers(World world, Database database) {
        this.world = world;
        this.database = database;
    }

    @Override
    public void step() {
        if (database.isAway()) {
            return;
        }
        List<Change> open = database.open();
        if (!open.isEmpty() && world.draw(3) > 0) {
            database.end(world.draw(open));
        } else {
            begin();
        }
    }

    private void begin() {
        List<UUID> known = new ArrayList<>(database.living().keySet());
        if (known.isEmpty() || world.draw(3) == 0) {
            database.begin(world.draw(Aggregate.ALL).id(++registered), false);
        } else {
            database.begin(world.draw(known), world.draw(4) == 0);
        }
    }

    /** Ends what is open. */
    void finish() {
        database.open().forEach(database::end);
    }
}
