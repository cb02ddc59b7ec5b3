package se.jobbspar.rest.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import se.jobbspar.rest.Page;

/** Finds the record that a schema was made of, by the rules that gave the schema its name. */
final class SchemaRecords {
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName GIVEN = DotName.createSimple(JsonProperty.class);

    private SchemaRecords() {}

    /** @throws IllegalStateException when there is none, or more than one: then one of them needs a name of its own */
    static ClassInfo of(String name, Schema schema, IndexView classes) {
        Set<String> fields = schema.getProperties().keySet();
        // The index has a class of another module more than once.
        Collection<ClassInfo> candidates = classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> nameOf(type).equals(name))
                .filter(type -> fields(type).equals(fields))
                .collect(Collectors.toMap(ClassInfo::name, Function.identity(), (one, same) -> one))
                .values();
        if (candidates.isEmpty() && name.endsWith("Page")) {
            return classes.getClassByName(Page.class);
        }
        if (candidates.size() != 1) {
            throw new IllegalStateException("Schema " + name + " is not one record: " + candidates);
        }
        return candidates.iterator().next();
    }

    private static String nameOf(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(NAMED))
                .map(annotation -> annotation.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    private static Set<String> fields(ClassInfo type) {
        return type.recordComponents().stream()
                .map(field -> asSent(field, type))
                .collect(Collectors.toSet());
    }

    /** What JSON calls a field: its own name, or the one that {@code @JsonProperty} gives it. */
    static String asSent(RecordComponentInfo field, ClassInfo type) {
        return Optional.ofNullable(type.field(field.name()).declaredAnnotation(GIVEN))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asString)
                .orElse(field.name());
    }
}
