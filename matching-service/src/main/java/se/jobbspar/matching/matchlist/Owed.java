package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.matching.feed.Aftermath;
import se.jobbspar.matching.feed.ParkedRecord;
import se.jobbspar.matching.feed.ParkedRecords;

/** What one feed owes the database, kept until it is paid. */
@Dependent
public class Owed implements Aftermath {
    private final Forgetting forgetting;
    private final ParkedRecords parkedRecords;
    private final Set<UUID> people = new LinkedHashSet<>();
    private final List<ParkedRecord> records = new ArrayList<>();

    Owed(Forgetting forgetting, ParkedRecords parkedRecords) {
        this.forgetting = forgetting;
        this.parkedRecords = parkedRecords;
    }

    @Override
    public void forget(UUID person) {
        people.add(person);
    }

    @Override
    public void park(ParkedRecord record) {
        records.add(record);
    }

    @Override
    public void settle() {
        if (!people.isEmpty()) {
            forgetting.forget(people);
            people.clear();
        }
        if (!records.isEmpty()) {
            parkedRecords.park(records);
            records.clear();
        }
    }

    @Override
    public void reconcile(KnownPeople known) throws IOException {
        forgetting.forgetStrangers(known);
    }
}
