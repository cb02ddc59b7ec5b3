package se.jobbspar.gateway.console.happening;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.concept;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.sunLevel;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.participant.Pools;

/** The kinds of facts about a person, with the fields of their forms. */
enum FactKind implements RowKind {
    ENROLMENTS(
            "programme",
            choice(
                    "channel",
                    "self",
                    "employment-service",
                    "social-services",
                    "education",
                    "health-care",
                    "association",
                    "employer",
                    "outreach",
                    "other-programme",
                    "other"),
            choice(
                    "pool",
                    Stream.concat(Pools.OF_JOBSEEKERS.stream(), Stream.of(Pools.OF_STAFF))
                            .toArray(String[]::new)),
            day("from"),
            day("to"),
            choice(
                    "reason",
                    "self-support",
                    "completed",
                    "programme-closed",
                    "other-measure",
                    "parental-leave",
                    "moved",
                    "no-contact",
                    "own-wish",
                    "other")),
    MEASURES(
            "enrolment",
            choice(
                    "kind",
                    "training",
                    "validation",
                    "flash-training",
                    "language-course",
                    "civic-orientation",
                    "work-placement",
                    "job-shadowing",
                    "recruitment-meet-up",
                    "coaching"),
            text("name"),
            text("provider"),
            day("plannedFrom"),
            day("plannedTo"),
            day("started"),
            day("ended"),
            choice("interruption", Interruption.REASONS.toArray(String[]::new)),
            amount("hoursPlanned"),
            amount("hoursAttended"),
            text("result")),
    ATTENDANCES("enrolment", text("month"), amount("hours")),
    OUTCOMES(
            "enrolment",
            choice("kind", "work", "own-business", "studies", "moved", "other"),
            day("on"),
            concept("job.occupation", "occupation"),
            choice(
                    "job.contract",
                    "permanent",
                    "fixed-term",
                    "hourly",
                    "apprenticeship",
                    "subsidised",
                    "municipal-labour-market-job"),
            amount("job.extent"),
            choice("job.sector", "municipal", "municipal-company", "region", "state", "private", "non-profit"),
            text("job.employer"),
            day("job.to"),
            sunLevel("studies.level"),
            yesNo("studies.studySupport"),
            choice("rightField.answer", "yes", "no"),
            text("rightField.because")),
    FOLLOW_UPS(
            "outcome",
            choice("milestone", "28-days", "3-months", "6-months", "12-months"),
            day("on"),
            yesNo("stillThere"),
            yesNo("permanent"));

    private final String belongsTo;
    private final List<Field> fields;

    FactKind(String belongsTo, Field... fields) {
        this.belongsTo = belongsTo;
        this.fields = List.of(fields);
    }

    private static Field choice(String name, String... values) {
        return Field.choice(name, List.of(values), (code, language) -> value(name, code, language));
    }

    private static Field yesNo(String name) {
        return Field.yesNo(name, (code, language) -> value(name, code, language));
    }

    static String value(String field, String code, Language language) {
        return language.texts(HappeningTexts.class).value(field, code);
    }

    static Optional<FactKind> of(String wire) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }

    /** The field that names the fact it belongs to. */
    String belongsTo() {
        return belongsTo;
    }

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(HappeningTexts.class).factTitle(wire(), added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(HappeningTexts.class).field(wire() + "." + field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(HappeningTexts.class).hint(wire() + "." + field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(HappeningTexts.class).removal();
    }
}
