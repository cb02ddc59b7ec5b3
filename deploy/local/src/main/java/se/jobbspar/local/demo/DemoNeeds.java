package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.local.door.Door;

/**
 * What Örebro would need, with invented numbers: what HR has counted, and how planners judge, whom they expect and what they assume.
 * Years and days are counted from the day of loading; the headcount is of the first of January.
 */
final class DemoNeeds {
    private static final String ROOT = "/vacancy/v1/";
    private static final String PLANNER = "planner";

    private final Door door;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    DemoNeeds(Door door) {
        this.door = door;
    }

    /** Adds what nobody has said yet; loading it again changes nothing. */
    void load() {
        count();
        add("forecast-assumptions", one -> one.path("name").asText(), DemoFiles.rows("forecast-assumptions"));
        List<ObjectNode> supplies = DemoFiles.rows("expected-supplies");
        supplies.forEach(supply ->
                supply.put("year", today.getYear() + supply.path("year").asInt()));
        add(
                "expected-supplies",
                one -> one.path("occupation").asText() + one.path("year").asText(),
                supplies);
        List<ObjectNode> assessments = DemoFiles.rows("shortage-assessments");
        assessments.forEach(one -> one.put(
                "assessedOn", today.plusDays(one.path("assessedOn").asInt()).toString()));
        add(
                "shortage-assessments",
                one -> one.path("municipality").asText("1880")
                        + one.path("occupation").asText(),
                assessments);
    }

    private void count() {
        HttpRequest.Builder file = HttpRequest.newBuilder()
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(DemoFiles.bytes("headcount-orebro.csv")));
        String address = ROOT + "headcounts/import?countedOn=" + today.withDayOfYear(1);
        Existing.succeeded(door.send("hr", address, file), "the headcount");
    }

    /** @param key by which what is there already is known */
    private void add(String path, Function<JsonNode, String> key, List<ObjectNode> rows) {
        Set<String> known =
                Existing.all(door, PLANNER, ROOT + path).stream().map(key).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !known.contains(key.apply(row)))
                .forEach(row -> Existing.succeeded(door.post(PLANNER, ROOT + path, row), path));
    }
}
