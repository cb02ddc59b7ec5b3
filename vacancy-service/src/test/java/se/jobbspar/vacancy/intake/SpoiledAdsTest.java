package se.jobbspar.vacancy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;

/** Every field of an ad, spoiled in every way: never a 5xx, and either the value is held or the answer names the field. */
@QuarkusTest
class SpoiledAdsTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String AD = """
            {"id":"ID","headline":"Kock","timestamp":1772100000000,"application_deadline":"2026-04-30T23:59:59","number_of_vacancies":2,
             "description":{"text":"Du lagar mat."},"working_hours_type":{"label":"Heltid"},
             "employer":{"name":"Montels kök","organization_number":"2120001967"},"experience_required":true,
             "driving_license_required":true,"driving_license":[{"label":"B"}],
             "occupation_group":{"legacy_ams_taxonomy_id":"5120"},"workplace_address":{"municipality_code":"1880"},
             "must_have":{"languages":[{"label":"Svenska"}]},"nice_to_have":{"languages":[{"label":"Arabiska"}]}}""";
    private static final String POSTING = """
            {"@type":"JobPosting","identifier":{"value":"ID"},"title":"Kock","description":"Du lagar mat.","validThrough":"2026-04-30",
             "totalJobOpenings":2,"employmentType":"FULL_TIME","hiringOrganization":{"name":"Montels kök","taxID":"2120001967"},
             "jobLocation":{"address":{"addressLocality":"Örebro"}},
             "occupationalCategory":{"codeValue":"5120"},"skills":"HACCP","qualifications":"Vana","workHours":"Dagtid"}""";

    /** Each column of a spreadsheet with what stands there. */
    private static final Map<String, String> CELLS = cells();

    private static Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "ID");
        cells.put("headline", "Kock");
        cells.put("employer.name", "Montels kök");
        cells.put("employer.organization_number", "2120001967");
        cells.put("description", "Du lagar mat.");
        cells.put("occupation", "kock");
        cells.put("occupation_group", "5120");
        cells.put("workplace_address", "Örebro");
        cells.put("working_hours_type", "heltid");
        cells.put("number_of_vacancies", "2");
        cells.put("application_deadline", "2026-04-30");
        cells.put("must_have.skills", "HACCP");
        cells.put("nice_to_have.skills", "HACCP");
        cells.put("must_have.languages", "svenska");
        cells.put("driving_license", "B");
        cells.put("removed", "nej");
        return cells;
    }

    /** What other values stand where one should. */
    private static final List<String> SPOILS = List.of(
            "null",
            "\"\"",
            "\" \"",
            "7",
            "-1",
            "1.5e3",
            "true",
            "[]",
            "{}",
            "[[\"q\"]]",
            "{\"x\":{\"y\":[\"q\"]}}",
            "[null,\"q\",7]",
            "\"q\"",
            "\"<p>q &amp; r</p>\"",
            "\"&lt;b&gt;q&lt;/b&gt; &aring;\"",
            "\"q\\u0000\\ud83d\\u2028\"",
            "\"2026-13-45\"",
            "\"2026-04-30T24:00\"",
            "\"30/4 2026\"",
            "\"1111\"",
            "{\"concept_id\":\"xxxx_yyy_zzz\",\"label\":\"q\"}",
            "\"" + "q".repeat(60_000) + "\"");

    @Test
    void everyFieldOfTheFeedsFormat() throws JsonProcessingException {
        spoil(AD, "", "application/json", "/id");
    }

    @Test
    void everyFieldOfAJobPosting() throws JsonProcessingException {
        spoil(POSTING, "?format=jobposting", "application/ld+json", "/@type");
    }

    @Test
    void everyCellOfASpreadsheet() throws JsonProcessingException {
        List<String> columns = List.copyOf(CELLS.keySet());
        for (String column : columns.subList(1, columns.size())) {
            Map<Integer, String> sent = new LinkedHashMap<>();
            List<String> lines = new ArrayList<>();
            for (String spoil :
                    Stream.concat(SPOILS.stream(), Stream.of("gone")).toList()) {
                Map<String, String> cells = new LinkedHashMap<>(CELLS);
                cells.put("id", "s" + lines.size());
                cells.put(column, cell(spoil));
                lines.add(cells.values().stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")));
                sent.put(lines.size(), spoil);
            }
            Response answer = as(planner)
                    .contentType("text/csv")
                    .body((String.join(";", columns) + "\n" + String.join("\n", lines))
                            .getBytes(StandardCharsets.UTF_8))
                    .post(URI + "/import?format=csv");
            assertEquals(200, answer.statusCode(), column);
            // Says yes, and ends an ad that is not there.
            sent.values().removeIf(spoil -> column.equals("removed") && spoil.equals("true"));
            JsonNode told = JSON.readTree(answer.asString());
            Map<String, JsonNode> held = held();
            for (Map.Entry<Integer, String> row : sent.entrySet()) {
                assertTold("/" + column, row.getKey(), row.getValue(), told, held);
            }
            emptied();
        }
    }

    private static String cell(String spoil) throws JsonProcessingException {
        JsonNode value = JSON.readTree(spoil.equals("gone") ? "\"\"" : spoil);
        return value.isTextual() ? value.asText() : spoil;
    }

    /** @param key of what makes it a row at all, and which row; is spoiled for the status alone */
    private void spoil(String ad, String query, String type, String key) throws JsonProcessingException {
        List<String> fields = fields(JSON.readTree(ad), "");
        assertTrue(fields.size() > 15);
        for (String field : fields) {
            Map<Integer, String> sent = new LinkedHashMap<>();
            List<String> rows = new ArrayList<>();
            for (String spoil :
                    Stream.concat(SPOILS.stream(), Stream.of("gone")).toList()) {
                rows.add(spoiled(ad.replace("ID", "s" + rows.size()), field, spoil)
                        .toString());
                sent.put(rows.size(), spoil);
            }
            Response answer = as(planner)
                    .contentType(type)
                    .body(("[" + String.join(",", rows) + "]").getBytes(StandardCharsets.UTF_8))
                    .post(URI + "/import" + query);
            assertEquals(200, answer.statusCode(), field);
            // What a row is known by, and which version it is, is not content.
            if (Stream.of(key, "/identifier", "/timestamp").noneMatch(field::startsWith)) {
                JsonNode told = JSON.readTree(answer.asString());
                Map<String, JsonNode> held = held();
                for (Map.Entry<Integer, String> row : sent.entrySet()) {
                    assertTold(field, row.getKey(), row.getValue(), told, held);
                }
            }
            emptied();
        }
    }

    private void assertTold(String field, int row, String spoil, JsonNode answer, Map<String, JsonNode> held) {
        boolean saysNothing =
                List.of("null", "\"\"", "\" \"", "[]", "{}", "gone").contains(spoil);
        String top = field.split("/")[1];
        boolean named = answer.path("errors").valueStream().anyMatch(note -> isOf(note, row))
                || answer.path("notices")
                        .valueStream()
                        .anyMatch(note ->
                                isOf(note, row) && note.path("field").asText().startsWith(top));
        JsonNode without = held.get("s" + SPOILS.size());
        JsonNode with = held.get("s" + (row - 1));
        boolean holds = with != null && !with.equals(without);
        assertTrue(saysNothing || named || holds, field + " as " + spoil + ": " + answer.path("notices"));
    }

    private static boolean isOf(JsonNode note, int row) {
        return note.path("row").asInt() == row;
    }

    /** What is held of each, by its id in the feed, without what the service says of itself. */
    private Map<String, JsonNode> held() throws JsonProcessingException {
        Map<String, JsonNode> held = new LinkedHashMap<>();
        JSON.readTree(as(admin).get(URI + "?limit=100").asString())
                .path("items")
                .forEach(item -> {
                    ObjectNode content = ((ObjectNode) item.deepCopy());
                    ((ObjectNode) content.path("employer")).remove("id");
                    held.put(
                            item.at("/origin/id").asText(),
                            content.remove(List.of("id", "version", "origin", "createdAt", "updatedAt")));
                });
        return held;
    }

    private static List<String> fields(JsonNode node, String path) {
        List<String> fields = new ArrayList<>();
        node.properties().forEach(field -> {
            String at = path + "/" + field.getKey();
            fields.add(at);
            fields.addAll(fields(field.getValue(), at));
        });
        return fields;
    }

    private static JsonNode spoiled(String ad, String field, String spoil) throws JsonProcessingException {
        JsonNode tree = JSON.readTree(ad);
        int last = field.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) tree.at(field.substring(0, last));
        if (spoil.equals("gone")) {
            parent.remove(field.substring(last + 1));
        } else {
            parent.set(field.substring(last + 1), JSON.readTree(spoil));
        }
        return tree;
    }

    @Test
    void everyEncodingIsReadOrRefusedAndNeverMisread() {
        String file = "[" + AD.replace("\"Kock\"", "\"Kock på Åland\"") + "]";
        for (String charset : List.of(
                "UTF-8",
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32",
                "ISO-8859-1",
                "windows-1252",
                "x-MacRoman",
                "IBM850")) {
            Response answer =
                    as(planner).body(file.getBytes(Charset.forName(charset))).post(URI + "/import");
            assertTrue(List.of(200, 400).contains(answer.statusCode()), charset + ": " + answer.statusCode());
            List<String> titles = titles(admin, "page=1");
            assertTrue(titles.isEmpty() || titles.equals(List.of("Kock på Åland")), charset + ": " + titles);
            assertEquals(answer.statusCode() == 200, !titles.isEmpty(), charset);
            emptied();
        }
    }
}
