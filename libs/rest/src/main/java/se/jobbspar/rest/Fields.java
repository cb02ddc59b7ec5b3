package se.jobbspar.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths into a request, written as a caller would: {@code skills[2].concept}. */
final class Fields {
    private Fields() {}

    /** Leaves out the Java method and its body parameter, which a caller knows nothing of. */
    static String ofViolation(Path path) {
        List<String> parts = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parts.add(node.getName());
                continue;
            }
            if (!parts.isEmpty() && parts.getLast().equals("request")) {
                parts.removeLast();
            }
            String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
            if (!index.isEmpty() && !parts.isEmpty()) {
                parts.add(parts.removeLast() + index);
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                parts.add(node.getName());
            }
        }
        return String.join(".", parts);
    }

    static String ofMapping(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
