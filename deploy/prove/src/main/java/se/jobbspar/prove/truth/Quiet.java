package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.RunningSuite;

/** Whether everything is ready and nothing is on its way any more. */
final class Quiet {
    private final RunningSuite suite;
    private final Door door;
    private final Database database;

    Quiet(RunningSuite suite, Door door, Database database) {
        this.suite = suite;
        this.door = door;
        this.database = database;
    }

    boolean now() {
        try {
            return ready() && database.waiting() == 0 && feedsAreLive();
        } catch (LauncherProblem | IllegalStateException notYet) {
            return false;
        }
    }

    /** Whether every service says that it is. */
    boolean ready() {
        return Stream.of(Service.values()).allMatch(suite::isReady);
    }

    private boolean feedsAreLive() {
        Answer answer = door.get("admin", "/matching/v1/feeds");
        boolean live = answer.successful() && !answer.body().path("items").isEmpty();
        for (JsonNode feed : answer.body().path("items")) {
            live &= feed.path("state").asText().equals("live")
                    && feed.path("lag").asLong() == 0;
        }
        return live;
    }
}
