package se.jobbspar.gateway.console.need;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.shortage.SaidTexts;

/** What a planner or HR states of an occupation; never changed, the next statement follows. */
enum StatedForm implements RowKind {
    ASSESSMENT(
            "assessment",
            List.of(
                    Field.choice(
                            "situation",
                            List.of("shortage", "paradox", "balance", "surplus"),
                            (code, language) -> language.texts(SaidTexts.class).situation(code)),
                    Field.choice(
                            "outlook",
                            List.of("rising", "unchanged", "falling"),
                            (code, language) -> language.texts(SaidTexts.class).outlook(code)),
                    Field.paragraph("reason"),
                    Field.day("assessedOn"))) {
        @Override
        public String title(boolean added, Language language) {
            return language.texts(NeedTexts.class).assessmentTitle();
        }

        @Override
        Map<String, List<String>> given() {
            return Map.of("assessedOn", List.of(Days.today().toString()));
        }

        @Override
        void state(NeedClient client, OnBehalf who, String key, JsonNode said) {
            client.assess(who, key, said);
        }
    },
    SUPPLY(
            "supply",
            List.of(Field.amount("year"), Field.amount("hires"), Field.amount("trained"), Field.paragraph("reason"))) {
        @Override
        public String title(boolean added, Language language) {
            return language.texts(NeedTexts.class).supplyTitle();
        }

        @Override
        Map<String, List<String>> given() {
            return Map.of("year", List.of(String.valueOf(Days.today().getYear() + 1)));
        }

        @Override
        void state(NeedClient client, OnBehalf who, String key, JsonNode said) {
            client.expect(who, key, said);
        }
    };

    private final String wire;
    private final List<Field> fields;

    StatedForm(String wire, List<Field> fields) {
        this.wire = wire;
        this.fields = fields;
    }

    /** @throws NotFoundException for what is not stated */
    static StatedForm of(String wire) {
        return Stream.of(values())
                .filter(form -> form.wire.equals(wire))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What a new one begins with. */
    abstract Map<String, List<String>> given();

    /** Says it, the occupation among what is said. */
    abstract void state(NeedClient client, OnBehalf who, String key, JsonNode said);

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
}
