package se.jobbspar.matching.concept;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/** ESCO's Swedish labels as the official files have them: text alone, without any mapping from another taxonomy. */
final class EscoFiles {
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";
    private final Path zip;
    private final Map<String, String> isco = new HashMap<>();

    EscoFiles(Path shared) {
        this.zip = shared.resolve("data/esco/esco-v1.1.1-sv-labels-csv.zip");
    }

    /** The folder of reference data beside the checkout, if it is there. */
    static Optional<Path> shared() {
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared"))
                .filter(p -> Files.isDirectory(p.resolve("quality")))
                .findFirst();
    }

    List<Concept> occupationsAndGroups() throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (CSVRecord row : rows("occupations_sv.csv")) {
            concepts.add(concept(row, ConceptType.OCCUPATION, null));
            isco.put(row.get("conceptUri"), ISCO + row.get("iscoGroup"));
        }
        for (CSVRecord row : rows("ISCOGroups_sv.csv")) {
            concepts.add(concept(row, ConceptType.OCCUPATION_GROUP, row.get("code")));
        }
        return concepts;
    }

    List<Concept> skills() throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (CSVRecord row : rows("skills_sv.csv")) {
            concepts.add(concept(row, ConceptType.SKILL, null));
        }
        return concepts;
    }

    /** The ISCO group ESCO itself puts an occupation in. */
    String groupOf(Concept occupation) {
        return isco.get(occupation.id());
    }

    private List<CSVRecord> rows(String file) throws IOException {
        try (ZipFile files = new ZipFile(zip.toFile());
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(
                                files.getInputStream(files.getEntry(file)), StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }

    private static Concept concept(CSVRecord row, ConceptType type, String code) {
        List<String> synonyms =
                row.get("altLabels").lines().filter(s -> !s.isBlank()).toList();
        return new Concept(
                row.get("conceptUri"),
                type,
                code,
                new Labels(row.get("preferredLabel"), synonyms),
                Labels.NONE,
                List.of());
    }
}
