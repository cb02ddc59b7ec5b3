package se.jobbspar.gateway.console.measurespackage;

import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of one goal of a package.
 *
 * @param place among the goals, from 0
 * @param added whether it is a new one
 */
record GoalForm(int place, boolean added) implements RowKind {
    static final List<String> AIMS = List.of("need-filled", "few-laid-off", "income-support", "attractiveness");

    /** As the service names it. */
    String goal() {
        return "goals[" + place + "]";
    }

    @Override
    public String wire() {
        return "goals";
    }

    @Override
    public List<Field> fields() {
        String goal = goal() + ".";
        return List.of(
                Field.choice(goal + "aim", AIMS, (code, language) -> language.texts(PackageTexts.class)
                        .aim(code)),
                text(goal + "indicator"),
                text(goal + "unit"),
                text(goal + "baseline"),
                text(goal + "target"),
                text(goal + "values"));
    }

    @Override
    public String title(boolean withoutRow, Language language) {
        return language.texts(PackageTexts.class).goalTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(PackageTexts.class).field(lastOf(field));
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(PackageTexts.class).hint(lastOf(field));
    }

    @Override
    public String removal(Language language) {
        return added ? "" : language.texts(PackageTexts.class).goalRemoval();
    }

    private static String lastOf(String field) {
        return "goal." + field.substring(field.indexOf('.') + 1);
    }
}
