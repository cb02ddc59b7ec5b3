package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.prove.load.Content;

/** Whether a topic's last records are what the database holds, and nothing else. */
final class OnTopic {
    private final Settings settings;
    private final Topic<?> topic;

    OnTopic(Settings settings, Topic<?> topic) {
        this.settings = settings;
        this.topic = topic;
    }

    List<String> faults(List<Stored> truth) {
        Map<String, Announced.Last> last =
                new HashMap<>(Announced.read(settings, topic).last());
        List<String> faults = new ArrayList<>();
        for (Stored stored : truth) {
            if (stored.announced()) {
                compare(stored, last.remove(stored.id()), faults);
            }
        }
        last.forEach((id, record) -> {
            if (record.value() != null) {
                faults.add(topic + " still has " + id + ", version " + record.version());
            }
        });
        return faults;
    }

    private void compare(Stored stored, Announced.Last record, List<String> faults) {
        if (record == null || record.value() == null) {
            faults.add(topic + " misses " + stored.id());
        } else if (record.version() != stored.version()) {
            faults.add(topic + " has version " + record.version() + " of " + stored.id() + ", the database "
                    + stored.version());
        } else if (!shared(record.value()).equals(stored.shared())) {
            faults.add(topic + " has another content of " + stored.id() + " than the database");
        }
    }

    private String shared(JsonNode snapshot) {
        if (topic.equals(Topics.PARTICIPANTS)) {
            return Content.skills(snapshot);
        }
        return topic.equals(Topics.VACANCIES)
                ? Content.vacancy(
                        snapshot.path("title").asText(), snapshot.path("status").asText())
                : snapshot.path("name").asText();
    }
}
