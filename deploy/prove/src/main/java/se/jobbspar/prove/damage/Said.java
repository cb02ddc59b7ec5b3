package se.jobbspar.prove.damage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** What the services' logs tell an operator of lost data. */
final class Said {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LOSS = Pattern.compile(
            "has lost or damaged records|New or recreated topics|rebuilds its index|passes over a damaged index");

    private Said() {}

    /** Whether any has told of a loss since that moment. */
    static boolean since(Instant moment, Settings settings) throws IOException {
        for (Service service : Service.values()) {
            Path log = settings.log(service.module());
            for (Path file : List.of(log, log.resolveSibling(log.getFileName() + ".1"))) {
                if (Files.exists(file) && since(moment, file)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean since(Instant moment, Path log) throws IOException {
        for (String line : Files.readAllLines(log)) {
            if (line.startsWith("{") && LOSS.matcher(line).find()) {
                JsonNode entry = JSON.readTree(line);
                if (Instant.parse(entry.path("timestamp").asText()).isAfter(moment)) {
                    return true;
                }
            }
        }
        return false;
    }
}
