package se.jobbspar.gateway.console.placement;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.happening.Agreement;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of a step.
 *
 * @param end of the agreement that it is about
 */
record PlacementForm(Step step, int end) implements RowKind {
    private static final Pattern SIGNATURE = Pattern.compile(".*signatures\\[(\\d)].*");

    /**
     * @param end as an address gives it; null for 0
     * @throws NotFoundException for what is no step
     */
    static PlacementForm of(String step, String end) {
        int number = end == null || !end.matches("1?\\d|20") ? 0 : Integer.parseInt(end);
        return new PlacementForm(Step.of(step).orElseThrow(NotFoundException::new), number);
    }

    @Override
    public String wire() {
        return step.wire();
    }

    @Override
    public List<Field> fields() {
        return step.fields(end);
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(PlacementTexts.class).formTitle(wire(), added);
    }

    @Override
    public String label(String field, Language language) {
        PlacementTexts t = language.texts(PlacementTexts.class);
        Matcher signature = SIGNATURE.matcher(field);
        return signature.matches()
                ? t.signedBy(Agreement.PARTIES.get(Integer.parseInt(signature.group(1))))
                : t.field(last(field));
    }

    @Override
    public String hint(String field, Language language) {
        return SIGNATURE.matcher(field).matches()
                ? ""
                : language.texts(PlacementTexts.class).hint(last(field));
    }

    @Override
    public String removal(Language language) {
        return language.texts(PlacementTexts.class).removal(wire());
    }

    /** What a field is called among those of its step; the last day of a prolongation is not that of the agreement. */
    private String last(String field) {
        return wire() + "." + field.substring(field.lastIndexOf('.') + 1);
    }
}
