package se.jobbspar.gateway.console.mapping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.concept.ConceptChoices;

/**
 * A field as the page shows it.
 *
 * @param id of the element, since a name with a dot or a bracket is none for a style sheet
 * @param hint how it is filled in; empty when that goes without saying
 * @param type of the element when it is written in: that of an input, textarea, or article for a longer one
 * @param value what stands in it; empty when nothing does
 * @param valueLabel what a chosen concept is called
 * @param choices what it can be; empty for one that is written
 * @param found what was found for the name that was typed
 */
public record Input(
        String id,
        String name,
        String label,
        String hint,
        String type,
        String value,
        String valueLabel,
        String concept,
        List<Choice> choices,
        ConceptChoices found)
        implements FormInput {
    private static final String ARTICLE = "article";

    static Input of(
            RowKind kind,
            Field field,
            Map<String, List<String>> values,
            ConceptChoices found,
            ConceptLabels labels,
            Language language) {
        String value = values.getOrDefault(field.name(), List.of("")).getFirst();
        return new Input(
                field.name().replaceAll("[.\\[\\]]+", "-"),
                field.name(),
                kind.label(field.name(), language),
                kind.hint(field.name(), language),
                type(field),
                value,
                field.concept() == null || value.isEmpty() ? "" : labels.of(value, language),
                field.concept(),
                field.choices(value, language),
                found == null ? ConceptChoices.none(field.name(), false) : found);
    }

    private static String type(Field field) {
        return switch (field.kind()) {
            case DAY -> "date";
            case PARAGRAPH -> "textarea";
            case ARTICLE -> ARTICLE;
            case CONCEPT, TEXT, CHOICE, CHOICE_BY_NAME, NUMBER, YES_NO -> "text";
        };
    }

    /** The same among the fields of other rows, where the page says once how they are filled in. */
    Input under(String prefix) {
        return new Input(
                prefix + "-" + id, prefix + "." + name, label, "", type, value, valueLabel, concept, choices, found);
    }

    public boolean isLong() {
        return type.equals("textarea") || type.equals(ARTICLE);
    }

    /** How many characters a long text may have, so that the end of a pasted one is not cut off unseen. */
    public int most() {
        return type.equals(ARTICLE) ? 50_000 : 4_000;
    }

    /** The name in an address, where a bracket is none. */
    public String nameInAddress() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public boolean isLookedUp() {
        return concept != null;
    }

    public boolean isChosen() {
        return !choices.isEmpty();
    }
}
