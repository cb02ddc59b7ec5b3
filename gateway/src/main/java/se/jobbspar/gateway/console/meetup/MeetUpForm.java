package se.jobbspar.gateway.console.meetup;

import static se.jobbspar.gateway.console.mapping.Field.concept;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.text;
import static se.jobbspar.gateway.console.mapping.Field.yesNo;

import java.util.List;
import java.util.function.BiFunction;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.happening.HappeningTexts;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The forms of a meet-up and of an invitation to it. */
enum MeetUpForm implements RowKind {
    MEET_UP(
            "meet-ups",
            text("employer"),
            day("on"),
            text("place"),
            day("answersBy"),
            concept("occupations[0]", "occupation"),
            concept("occupations[1]", "occupation"),
            concept("occupations[2]", "occupation")),
    INVITATION(
            "invitations",
            Field.choice("answer", List.of("none", "yes", "no"), word("answer")),
            yesNo("came", word("came")),
            yesNo("interview", word("interview")),
            yesNo("offer", word("offer")));

    private final String wire;
    private final List<Field> fields;

    MeetUpForm(String wire, Field... fields) {
        this.wire = wire;
        this.fields = List.of(fields);
    }

    private static BiFunction<String, Language, String> word(String field) {
        return (code, language) -> language.texts(HappeningTexts.class).value(field, code);
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
    public String title(boolean added, Language language) {
        return language.texts(MeetUpTexts.class).formTitle(wire, added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(MeetUpTexts.class).field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(MeetUpTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(MeetUpTexts.class).removal(wire);
    }
}
