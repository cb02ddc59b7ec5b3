package se.jobbspar.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import se.jobbspar.gateway.route.Service;

/**
 * New names for the components of one document that another document uses for something else.
 *
 * @param renamed reference to reference, for example {@code #/components/schemas/Page} to {@code …/VacancyPage}
 */
record ComponentNames(Map<String, String> renamed) {
    ComponentNames {
        renamed = Map.copyOf(renamed);
    }

    /** @param taken the components merged so far */
    static ComponentNames of(Service service, JsonNode components, JsonNode taken) {
        Set<String> clashes = new HashSet<>();
        // What refers to a renamed component is no longer the same thing, though it reads the same.
        int before;
        do {
            before = clashes.size();
            components.properties().forEach(section -> section.getValue().properties().stream()
                    .filter(entry -> clashes(entry, taken.path(section.getKey()), clashes))
                    .forEach(entry -> clashes.add(reference(section.getKey(), entry.getKey()))));
        } while (clashes.size() > before);
        Map<String, String> renamed = new HashMap<>();
        for (String clash : clashes) {
            int name = clash.lastIndexOf('/') + 1;
            renamed.put(clash, clash.substring(0, name) + capital(service.noun()) + clash.substring(name));
        }
        return new ComponentNames(renamed);
    }

    private static boolean clashes(Entry<String, JsonNode> component, JsonNode taken, Set<String> clashes) {
        JsonNode other = taken.get(component.getKey());
        return other != null
                && (!other.equals(component.getValue())
                        || component.getValue().findValuesAsText("$ref").stream()
                                .anyMatch(clashes::contains));
    }

    static String reference(String section, String name) {
        return "#/components/" + section + "/" + name;
    }

    /** The name a component has in the merged document. */
    String nameOf(String section, String name) {
        String reference = reference(section, name);
        return renamed.getOrDefault(reference, reference).substring(reference.length() - name.length());
    }

    /** The same node with its references rewritten. */
    JsonNode rewrite(JsonNode node) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(renamed.getOrDefault(text.textValue(), text.textValue()));
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), rewrite(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(item -> copy.add(rewrite(item)));
                yield copy;
            }
            default -> node;
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
