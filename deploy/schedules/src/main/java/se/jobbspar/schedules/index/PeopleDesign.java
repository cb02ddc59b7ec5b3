package se.jobbspar.schedules.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.SnapshotJson;
import se.jobbspar.matching.feed.topic.UndecodableRecord;

/** The feed of ids and versions: what the real ones do with a record, but for what it says. */
public record PeopleDesign(Disk disk, Set<String> topics) implements FeedDesign<People> {
    @Override
    public String name() {
        return "people";
    }

    @Override
    public String fingerprint() {
        return "schedules";
    }

    @Override
    public People open(Path directory) throws IOException {
        return disk.open(directory);
    }

    @Override
    public Map<String, String> committed(Path directory) {
        return disk.lucene()
                ? FeedDesign.super.committed(directory)
                : disk.folder(directory).commit().userData();
    }

    @Override
    public Change<People> decode(FeedRecord record) throws UndecodableRecord {
        UUID id = SnapshotJson.key(record);
        long version = record.requiredVersion();
        if (record.tombstone()) {
            return (index, effects) -> {
                if (index.bury(id.toString(), version, record.time())) {
                    effects.forget(id);
                }
            };
        }
        if (record.value().length == 0) {
            throw new UndecodableRecord("nothing stands in it");
        }
        return (index, effects) -> index.put(id.toString(), version);
    }
}
