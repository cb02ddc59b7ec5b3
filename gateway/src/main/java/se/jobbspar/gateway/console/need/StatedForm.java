package se.jobbspar.gateway.console.need;

import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.shortage.ShortageTexts;

/** What a planner or HR states of an occupation; never changed, the next statement follows. */
enum StatedForm implements RowKind {
    ASSESSMENT(
            "assessment",
            List.of(
                    Field.choice(
                            "situation",
                            List.of("shortage", "paradox", "balance", "surplus"),
                            (code, language) ->
                                    language.texts(ShortageTexts.class).situation(code)),
                    Field.choice(
                            "outlook", List.of("rising", "unchanged", "falling"), (code, language) -> language.texts(
                                            ShortageTexts.class)
                                    .outlook(code)),
                    Field.paragraph("reason"),
                    Field.day("assessedOn"))) {
        @Override
        public String title(boolean added, Language language) {
            return language.texts(NeedTexts.class).assessmentTitle();
        }
    },
    SUPPLY(
            "supply",
            List.of(Field.amount("year"), Field.amount("hires"), Field.amount("trained"), Field.paragraph("reason"))) {
        @Override
        public String title(boolean added, Language language) {
            return language.texts(NeedTexts.class).supplyTitle();
        }
    };

    private final String wire;
    private final List<Field> fields;

    StatedForm(String wire, List<Field> fields) {
        this.wire = wire;
        this.fields = fields;
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(NeedTexts.class).field(wire + "." + field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(NeedTexts.class).hint(wire + "." + field);
    }

    @Override
    public String removal(Language language) {
        return "";
    }
}
