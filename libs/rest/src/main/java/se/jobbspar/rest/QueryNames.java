package se.jobbspar.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.jobbspar.contracts.wording.Wording;

/**
 * The query parameters of one operation: those of its method and of the fields of its {@code @BeanParam}s.
 *
 * @param repeatable by name, whether it may be given more than once
 */
record QueryNames(Map<String, Boolean> repeatable) {
    static QueryNames of(Method operation) {
        Map<String, Boolean> found = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            add(found, parameter, parameter.getType());
        }
        return new QueryNames(found);
    }

    private static void add(Map<String, Boolean> found, AnnotatedElement place, Class<?> type) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (query != null) {
            found.put(query.value(), Collection.class.isAssignableFrom(type));
        }
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> bean = type; bean != null; bean = bean.getSuperclass()) {
                for (Field field : bean.getDeclaredFields()) {
                    add(found, field, field.getType());
                }
            }
        }
    }

    /** What is wrong with a parameter that is given with these values. */
    Optional<FieldError> check(String name, List<String> values) {
        Boolean many = repeatable.get(name);
        if (many == null) {
            return Optional.of(FieldError.notOneOf(
                    name,
                    Wording.of("is not a parameter here", "är ingen parameter här"),
                    List.copyOf(repeatable.keySet())));
        }
        if (values.size() > 1 && !many) {
            return Optional.of(FieldError.of(name, Wording.of("must be given once", "får bara anges en gång")));
        }
        // The framework reads an empty value as none at all.
        return values.contains("")
                ? Optional.of(FieldError.of(name, Wording.of("must have a value", "ska ha ett värde")))
                : Optional.empty();
    }
}
