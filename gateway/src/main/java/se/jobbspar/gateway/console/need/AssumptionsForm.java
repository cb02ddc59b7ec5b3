package se.jobbspar.gateway.console.need;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of a forecast's assumptions: what they are called, and low, middle and high. */
final class AssumptionsForm implements RowKind {
    private static final String SCENARIOS = "scenarios.";
    private static final List<Field> FIELDS = Stream.concat(
                    Stream.of(Field.text("name")),
                    Stream.of("low", "middle", "high").flatMap(level -> Stream.of("retirementAge", "turnover", "growth")
                            .map(field -> Field.amount(SCENARIOS + level + "." + field))))
            .toList();

    @Override
    public String wire() {
        return "forecast-assumptions";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(NeedTexts.class).assumptionsTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        NeedTexts t = language.texts(NeedTexts.class);
        String[] parts = field.split("\\.");
        return parts.length == 1 ? t.field("assumptions.name") : t.ofLevel(t.level(parts[1]), t.field(parts[2]));
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(NeedTexts.class).hint("assumptions." + field);
    }
}
