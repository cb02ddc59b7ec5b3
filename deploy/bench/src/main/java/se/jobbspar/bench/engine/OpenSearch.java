package se.jobbspar.bench.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** OpenSearch over HTTP: one shard, one refresh, no caches, no sources, and the sum as a query of constant scores. */
public final class OpenSearch implements Engine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 500;
    private static final String INDEX = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
                          "queries": {"cache": {"enabled": false}}},
             "mappings": {"_source": {"enabled": false}, "dynamic": false, "properties": {
                          "id": {"type": "keyword", "index": false}, "facts": {"type": "keyword", "doc_values": false}}}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final StringBuilder bulk = new StringBuilder();
    private int waiting;

    /** @param address of an OpenSearch without an index {@code people}, with a slash at the end */
    public OpenSearch(URI address) throws IOException {
        this.address = address;
        send(request("people").PUT(HttpRequest.BodyPublishers.ofString(INDEX)).build());
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public void add(String id, List<String> terms) throws IOException {
        ObjectNode person = JSON.createObjectNode().put("id", id);
        terms.forEach(person.putArray("facts")::add);
        bulk.append("{\"index\":{}}\n").append(person).append('\n');
        waiting++;
        if (waiting == AT_ONCE) {
            flush();
        }
    }

    private void flush() throws IOException {
        JsonNode taken = send(request("people/_bulk")
                .POST(HttpRequest.BodyPublishers.ofString(bulk.toString()))
                .build());
        if (taken.path("errors").asBoolean(true)) {
            throw new IOException("OpenSearch has not taken all people");
        }
        bulk.setLength(0);
        waiting = 0;
    }

    @Override
    public void ready() throws IOException {
        if (waiting > 0) {
            flush();
        }
        send(request("people/_refresh")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    @Override
    public List<Found> top(Question question, int most) throws IOException {
        List<Found> found = new ArrayList<>();
        send(search(question, most, false))
                .at("/hits/hits")
                .forEach(hit -> found.add(new Found(
                        hit.at("/fields/id/0").asText(),
                        Math.round(hit.path("_score").floatValue()))));
        return found;
    }

    /** @param explained whether it says how each comes by its points */
    public HttpRequest search(Question question, int most, boolean explained) {
        ObjectNode body = JSON.createObjectNode()
                .put("size", most)
                .put("explain", explained)
                .put("track_total_hits", false)
                .put("_source", false);
        body.putArray("docvalue_fields").add("id");
        ArrayNode sort = body.putArray("sort").add("_score");
        sort.addObject().put("id", "asc");
        ArrayNode sum = body.putObject("query").putObject("bool").putArray("should");
        question.sum().forEach(anyOf -> {
            ArrayNode best = anyOf.size() == 1
                    ? sum
                    : sum.addObject().putObject("dis_max").putArray("queries");
            anyOf.forEach(weighted -> constant(weighted, best.addObject().putObject("constant_score")));
        });
        return request("people/_search")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static void constant(WeightedTerm weighted, ObjectNode score) {
        score.put("boost", weighted.points())
                .putObject("filter")
                .putObject("term")
                .put("facts", weighted.term());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    private JsonNode send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("OpenSearch answers " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
