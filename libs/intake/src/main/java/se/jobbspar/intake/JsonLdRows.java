package se.jobbspar.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * Reads as rows the objects of one type in JSON-LD, however they lie in it: alone, in arrays, in {@code @graph} or in another
 * object, and in the scripts of a web page. Contexts and references are not followed: nothing is fetched.
 *
 * @param named the value of {@code @type} that makes an object a row
 * @param called what the file calls fields by which notes are given, where it calls them by another name
 */
public record JsonLdRows<R>(String named, Map<String, String> called, Class<R> type) implements RowReader<R> {
    // Deeper than anybody nests, and not so deep that a hostile file exhausts the stack.
    private static final int MAX_DEPTH = 100;

    public JsonLdRows {
        called = Map.copyOf(called);
    }

    /** @throws com.fasterxml.jackson.core.JsonParseException when it, or one of a page's scripts, is not JSON */
    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        Rows<R> rows = new Rows<>(type, maxRows);
        PushbackInputStream content = new PushbackInputStream(file, 1);
        if (FileFormat.skipToContent(content) == '<') {
            page(content, rows);
        } else {
            document(content, rows);
        }
        return rows.all();
    }

    /** In the encoding that the page says of itself. */
    private void page(InputStream file, Rows<R> rows) throws IOException {
        Document page = Jsoup.parse(file, null, "");
        List<Element> scripts = page.select("script[type*=ld+json]");
        if (scripts.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of(
                            "The page holds no JSON-LD (script of type application/ld+json).",
                            "Sidan innehåller ingen JSON-LD (script av typen application/ld+json)."));
        }
        for (Element script : scripts) {
            document(new ByteArrayInputStream(script.data().getBytes(StandardCharsets.UTF_8)), rows);
        }
    }

    private void document(InputStream file, Rows<R> rows) throws IOException {
        try (JsonParser parser = Rows.parser(file)) {
            parser.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS.mappedFeature());
            find(Rows.tree(parser), rows, 0);
            JsonToken surplus = parser.nextToken();
            if (surplus != null) {
                throw JsonRows.surplus(
                        parser,
                        Wording.of(
                                "The file goes on after the end of its document",
                                "Filen fortsätter efter dokumentets slut"));
            }
        }
    }

    private void find(JsonNode node, Rows<R> rows, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isObject() && is(node.path("@type"))) {
            rows.add(node, called);
        } else {
            node.forEach(part -> find(part, rows, depth + 1));
        }
    }

    /** With or without the vocabulary's address before it. */
    private boolean is(JsonNode types) {
        return types.isArray()
                ? types.valueStream().anyMatch(this::is)
                : types.asText()
                        .replaceFirst("^(https?://schema\\.org/|schema:)", "")
                        .equals(named);
    }
}
