package se.jobbspar.prove.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;

/** Everything that keeps something, as docs/privacy.md allows it. */
final class Places {
    private Places() {}

    /** @param erased whether the people the texts are of have been erased */
    static List<Place> of(Settings settings, boolean erased) {
        Set<Kind> jobs = Set.of(Kind.PUBLIC);
        Tables tables = new Tables(settings);
        List<Place> places = new ArrayList<>();
        places.add(new Place(
                "the database of participant-service" + (erased ? " after the erasure" : ""),
                erased ? Set.of(Kind.DECISION) : Set.of(Kind.PERSON, Kind.DECISION, Kind.NUMBER),
                () -> tables.rows("participant")));
        places.add(new Place(
                "the database of vacancy-service", Set.of(Kind.PUBLIC, Kind.CONTACT), () -> tables.rows("vacancy")));
        places.add(new Place("the database of matching-service", jobs, () -> tables.rows("matching")));
        places.add(new Place("the topics", jobs, () -> TopicRecords.of(settings)));
        places.add(
                new Place("the index's files", jobs, () -> files(settings.home().resolve("index"))));
        places.add(new Place(
                "the index's stored fields",
                jobs,
                () -> StoredFields.all(settings.home().resolve("index"))));
        places.add(new Place("the logs", Set.of(), () -> files(settings.home().resolve("logs"))));
        for (Service service : Service.values()) {
            Client client = new Client("http://localhost:" + settings.ports().of(service));
            places.add(new Place(
                    "the metrics of " + service.module(),
                    Set.of(),
                    () -> Stream.of(client.get(Caller.NOBODY, "/q/metrics").body())));
        }
        return places;
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream().map(Places::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException merged) {
            // A live index deletes files; what was in them is in others.
            return "";
        }
    }
}
