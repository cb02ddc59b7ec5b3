package se.jobbspar.prove.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.document.Operation;
import se.jobbspar.prove.document.Schemas;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;

/** Bodies that are no JSON, JSON that is no body, and the documented body with one place of a wrong kind. */
final class Bodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> KINDS = List.of(
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.numberNode(-1),
            BigIntegerNode.valueOf(BigInteger.TEN.pow(400)),
            JSON.numberNode(0.5),
            JSON.textNode("x"),
            JSON.textNode(""),
            JSON.textNode("\0"),
            JSON.textNode("\ud800"),
            JSON.textNode("x".repeat(60_000)),
            JSON.booleanNode(true),
            JSON.nullNode());

    /** Wrong for every operation. Large, so made once. */
    private static final Map<String, byte[]> HOSTILE = hostile();

    private final ApiDocument document;
    private final Client client;
    private final List<Caller> callers;

    Bodies(ApiDocument document, Client client, List<Caller> callers) {
        this.document = document;
        this.client = client;
        this.callers = callers;
    }

    /** Several hundred: of those a round draws. */
    List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (Operation operation : document.writing()) {
            String example = document.schemas().example(operation.body()).toString();
            broken(example).forEach((what, body) -> attacks.add(attack(operation, what, Map.of(), () -> body)));
            HOSTILE.forEach((what, body) -> attacks.add(attack(operation, what, Map.of(), () -> body)));
            dressed(example)
                    .forEach(
                            (headers, body) -> attacks.add(attack(operation, headers.toString(), headers, () -> body)));
            for (Schemas.Variant variant : document.schemas().variants(operation.body(), place -> KINDS)) {
                String shown = Shown.text(variant.value().toString());
                attacks.add(attack(
                        operation,
                        variant.where() + " in " + shown,
                        Map.of(),
                        () -> bytes(variant.value().toString())));
            }
        }
        return attacks;
    }

    /** The example, as no client should send it. */
    private static Map<String, byte[]> broken(String example) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("half a body", bytes(example.substring(0, example.length() / 2)));
        bodies.put("two documents", bytes(example + example));
        bodies.put("a byte order mark", bytes("\ufeff" + example));
        bodies.put("UTF-16", example.getBytes(StandardCharsets.UTF_16));
        bodies.put("a NUL", bytes(example + "\0"));
        bodies.put("a name nobody knows", bytes(example.replaceFirst("\\{", "{\"unknown\":1,")));
        bodies.put("a comment", bytes("/* */" + example));
        return bodies;
    }

    private static Map<String, byte[]> hostile() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("an empty body", bytes(""));
        bodies.put("bytes that are no UTF-8", ("{\"name\":\"\u00ff\u00fe\"}").getBytes(StandardCharsets.ISO_8859_1));
        bodies.put("half a surrogate", bytes("{\"name\":\"\\ud800\",\"title\":\"\\udc00\"}"));
        bodies.put("100,000 open arrays", bytes("[".repeat(100_000)));
        bodies.put("20,000 objects in each other", bytes("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)));
        bodies.put("a field 20,000 deep", bytes("{\"profile\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
        bodies.put("a name twice", bytes("{\"name\":\"x\",\"name\":\"y\",\"title\":\"x\",\"title\":[]}"));
        bodies.put("a million digits", bytes("{\"limit\":" + "9".repeat(200_000) + "}"));
        bodies.put("1e999999999", bytes("{\"limit\":1e999999999,\"positions\":1e999999999}"));
        bodies.put(
                "10,000 skills",
                bytes("{\"skills\":[" + "{\"concept\":\"x\",\"level\":1},".repeat(9_999)
                        + "{\"concept\":\"x\",\"level\":1}]}"));
        bodies.put("NaN", bytes("{\"limit\":NaN}"));
        bodies.put("class names", bytes("{\"@class\":\"java.lang.Runtime\",\"@type\":\"java.net.URL\"}"));
        bodies.put("__proto__", bytes("{\"__proto__\":{\"admin\":true},\"constructor\":{}}"));
        return bodies;
    }

    /** The right body, called something else. */
    private static Map<Map<String, String>, byte[]> dressed(String example) {
        Map<Map<String, String>, byte[]> bodies = new LinkedHashMap<>();
        for (String type : List.of(
                "text/plain", "application/xml", "x", "application/json; charset=UTF-32", "multipart/form-data")) {
            bodies.put(Map.of("Content-Type", type), bytes(example));
        }
        bodies.put(Map.of("Content-Encoding", "gzip"), zipped(0, example));
        bodies.put(Map.of("Content-Encoding", "gzip", "X-Body", "a bomb"), zipped(30, example));
        bodies.put(Map.of("Content-Encoding", "gzip", "X-Body", "not zipped"), bytes(example));
        bodies.put(Map.of("Content-Encoding", "br"), bytes(example));
        bodies.put(Map.of("Accept", "image/png"), bytes(example));
        bodies.put(Map.of("Accept-Language", "en;q=1.5, *;q=x"), bytes(example));
        bodies.put(Map.of("If-Match", "\"1\", *, W/\"x"), bytes(example));
        return bodies;
    }

    /** @param body made when it is sent: all at once they are more than the heap */
    private Attack attack(Operation operation, String what, Map<String, String> headers, Supplier<byte[]> body) {
        Caller caller = callers.stream()
                .filter(one -> operation.admits(one.role(), one.scopes()))
                .findFirst()
                .orElseThrow();
        Map<String, String> all = new LinkedHashMap<>(Map.of("If-Match", "\"987654321\""));
        all.putAll(headers);
        String path = operation.at("00000000-0000-0000-0000-000000000000");
        return new Attack(
                operation.method() + " " + path + " with " + what,
                () -> client.sendBytes(caller, operation.method(), path, all, body.get()),
                Attack::anything);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param millions of spaces before the text; the whole is never in memory */
    private static byte[] zipped(int millions, String text) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            byte[] spaces = bytes(" ".repeat(1_000_000));
            for (int i = 0; i < millions; i++) {
                out.write(spaces);
            }
            out.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
