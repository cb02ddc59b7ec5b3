package se.jobbspar.prove.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.prove.load.MadeList;

/** Whether lists that were made are read as they were answered, whole and without anybody who was erased. */
final class InLists {
    private final Door door;
    private final Database database;

    InLists(Door door, Database database) {
        this.door = door;
        this.database = database;
    }

    List<String> faults(List<MadeList> made) {
        List<String> faults = new ArrayList<>();
        Set<String> erased = database.erased();
        for (String id : database.listed()) {
            if (erased.contains(id)) {
                faults.add("A list holds " + id + ", who was erased");
            }
        }
        database.brokenLists().forEach(id -> faults.add("List " + id + " has not all of its places"));
        made.forEach(list -> compare(list, erased, faults));
        return faults;
    }

    private void compare(MadeList made, Set<String> erased, List<String> faults) {
        Answer read = door.get(made.coach(), "/matching/v1/match-lists/" + made.id());
        if (erased.contains(made.subject())) {
            if (read.status() != 404) {
                faults.add("List " + made.id() + " of an erased person is answered with " + read.status());
            }
            return;
        }
        Map<String, String> left = new LinkedHashMap<>(made.items());
        left.values().removeAll(erased);
        if (!MadeList.of(made.coach(), read.body()).items().equals(left)) {
            faults.add("List " + made.id() + " was acknowledged with "
                    + made.items().size() + " items, " + left.size()
                    + " of them not erased, and is answered with " + read.status() + " and "
                    + read.body().path("items").size());
        }
    }
}
