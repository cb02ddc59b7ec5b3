package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a property of JSON-LD says, be it a text, a number, an object that has it as its name or value, or a list of these. */
final class LooseNode {
    /** Of which some part of an object is read. */
    private static final List<String> READ = List.of(
            "@value",
            "@id",
            "name",
            "value",
            "legalName",
            "description",
            "address",
            "addressLocality",
            "addressRegion",
            "addressCountry",
            "codeValue",
            "termCode",
            "occupationalCategory",
            "monthsOfExperience",
            "credentialCategory",
            "taxID",
            "vatID");

    private LooseNode() {}

    /** Its values; none of null. */
    static Stream<JsonNode> each(JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return Stream.empty();
        }
        return node.isArray() ? node.valueStream().flatMap(LooseNode::each) : Stream.of(node);
    }

    static JsonNode first(JsonNode node) {
        return each(node).findFirst().orElse(MissingNode.getInstance());
    }

    /** The first text of it; empty for none, and for blank. */
    static Optional<String> text(JsonNode node) {
        return each(node).map(LooseNode::said).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> said(JsonNode node) {
        if (node.isObject()) {
            return Stream.of("@value", "name", "value", "legalName", "description")
                    .map(node::path)
                    .flatMap(part -> text(part).stream())
                    .findFirst();
        }
        return Optional.of(node.asText().strip()).filter(text -> !text.isEmpty());
    }

    /** Whether it says something in a form of which nothing is read. */
    static boolean isUnread(JsonNode node) {
        return each(node)
                .filter(one -> one.isObject() && !one.isEmpty())
                .anyMatch(one -> READ.stream().noneMatch(one::has)
                        || READ.stream().map(one::path).anyMatch(LooseNode::isUnread));
    }

    /** All texts of some, line by line; null when there is none. */
    static String lines(JsonNode... nodes) {
        String lines = Stream.of(nodes)
                .filter(Objects::nonNull)
                .flatMap(LooseNode::each)
                .flatMap(node -> line(node).stream())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** Months of experience have a number instead of words. */
    private static Optional<String> line(JsonNode node) {
        return text(node)
                .or(() -> text(node.path("monthsOfExperience")).map(months -> months + " månaders erfarenhet"))
                .or(() -> text(node.path("credentialCategory")));
    }
}
