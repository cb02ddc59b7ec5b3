package se.jobbspar.gateway.console.fund;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of what only a fund asks; nothing in it has to be answered.
 *
 * @param left whether the enrolment has ended, so that it is asked how it went
 */
record AttributesForm(boolean left) implements RowKind {
    private static final List<String> SWEDISH = List.of("below-A1", "A1", "A2", "B1", "B2", "C1", "C2");

    private static final List<Field> ON_ENTRY = List.of(
            choice("onEntry.sex", List.of("woman", "man", "non-binary")),
            choice("onEntry.age", List.of("under-18", "18-29", "30-54", "55-or-more")),
            choice("onEntry.labourMarket", List.of("unemployed", "long-term-unemployed", "inactive", "employed")),
            choice("onEntry.education", List.of("isced-0-2", "isced-3-4", "isced-5-8")),
            yesNo("onEntry.thirdCountryNational"),
            yesNo("onEntry.foreignBackground"),
            yesNo("onEntry.ruralArea"),
            choice("onEntry.swedish", SWEDISH));

    private static final List<Field> ON_LEAVING = List.of(
            yesNo("onLeaving.jobSearching"),
            yesNo("onLeaving.qualification"),
            choice("onLeaving.swedish", SWEDISH),
            yesNo("onLeaving.recognitionAppliedFor"));

    private static Field choice(String name, List<String> values) {
        return Field.choice(name, values, AttributesForm::value);
    }

    private static Field yesNo(String name) {
        return Field.yesNo(name, AttributesForm::value);
    }

    private static String value(String code, Language language) {
        return language.texts(FundTexts.class).value(code);
    }

    @Override
    public String wire() {
        return "fund-attributes";
    }

    @Override
    public List<Field> fields() {
        return left ? Stream.concat(ON_ENTRY.stream(), ON_LEAVING.stream()).toList() : ON_ENTRY;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(FundTexts.class).attributes();
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(FundTexts.class).field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(FundTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(FundTexts.class).takingBack();
    }
}
