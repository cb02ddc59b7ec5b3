package se.jobbspar.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a child's log, as people read them: the services log JSON, which is for machines. */
final class LogEnd {
    private static final int LINES = 15;
    private static final int WIDTH = 240;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogEnd() {}

    /** A sentence with the log's address and its end, or one that says there is none; never null. */
    static String of(Path log) {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            if (text.isBlank()) {
                return " There is nothing in " + log + ", whose disk has " + mebibytesLeft(log) + " MiB left.";
            }
            List<String> lines = List.of(text.split("\n"));
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(LogEnd::readable)
                    .map(line -> "\n  " + line.substring(0, Math.min(line.length(), WIDTH)))
                    .collect(Collectors.joining("", " The end of " + log + ":", ""));
        } catch (IOException e) {
            return " There is no log at " + log + ".";
        }
    }

    private static long mebibytesLeft(Path log) throws IOException {
        return Files.getFileStore(log).getUsableSpace() >> 20;
    }

    private static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            StringBuilder text = new StringBuilder(entry.path("level").asText() + " "
                    + entry.path("message").asText().lines().findFirst().orElse(""));
            for (JsonNode cause = entry.path("exception");
                    !cause.isMissingNode();
                    cause = cause.at("/causedBy/exception")) {
                text.append(" < ").append(cause.path("exceptionType").asText());
                text.append(": ").append(cause.path("message").asText());
            }
            return text.toString();
        } catch (JsonProcessingException e) {
            return line;
        }
    }
}
