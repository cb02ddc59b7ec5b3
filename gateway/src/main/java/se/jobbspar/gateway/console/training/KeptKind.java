package se.jobbspar.gateway.console.training;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * One kind of what planners keep, with the fields of its form; its lists have forms of their own.
 *
 * @param wire as the service names several of it, and as they lie in the console
 */
public record KeptKind(String wire, List<Field> fields, Class<? extends KeptTexts> texts) implements RowKind {
    /** As many occupations as a form has fields for; those beyond stay as they are. */
    static final int OCCUPATIONS = 4;

    static final String OF_WORK = "occupations";

    public KeptKind {
        fields = List.copyOf(fields);
    }

    /** The fields for the work that something leads to. */
    public static Stream<Field> occupations() {
        return IntStream.range(0, OCCUPATIONS)
                .mapToObj(at -> Field.concept(OF_WORK + "[" + at + "]", "occupation-group"));
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(texts).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(texts).field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(texts).hint(field);
    }

    /** Where all of them are listed. */
    String address() {
        return "/console/" + wire;
    }

    /** Where one is read. */
    String address(UUID id) {
        return address() + "/" + id;
    }
}
