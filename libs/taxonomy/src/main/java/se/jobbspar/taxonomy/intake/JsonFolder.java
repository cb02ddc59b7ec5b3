package se.jobbspar.taxonomy.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.jobbspar.taxonomy.TaxonomyException;

/** JobTech's static exports: files of the shape {@code {"data":{"concepts":[…]}}}. */
record JsonFolder(Path folder) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    JsonFolder {
        if (!Files.isDirectory(folder)) {
            throw new TaxonomyException(folder + " is no folder");
        }
    }

    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** Hands every concept of a file to {@code each}, with its place for error messages. */
    void read(String file, Consumer<JsonConcept> each) {
        Path path = folder.resolve(file);
        if (!has(file)) {
            throw new TaxonomyException(path + " is missing");
        }
        JsonNode concepts = parse(path).path("data").path("concepts");
        if (!concepts.isArray()) {
            throw new TaxonomyException(path + ": data.concepts is missing or no list");
        }
        int row = 0;
        for (JsonNode concept : concepts) {
            row++;
            each.accept(new JsonConcept(file + ", concept " + row, concept));
        }
    }

    private static JsonNode parse(Path path) {
        try {
            return MAPPER.readTree(path.toFile());
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            // The parser's own message goes on about source locations; its first clause says what is wrong.
            String why = e.getOriginalMessage().replaceFirst(" \\(for .*", "");
            throw new TaxonomyException(
                    "%s, row %d, column %d: %s".formatted(path, at.getLineNr(), at.getColumnNr(), why), e);
        } catch (IOException e) {
            throw new TaxonomyException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
