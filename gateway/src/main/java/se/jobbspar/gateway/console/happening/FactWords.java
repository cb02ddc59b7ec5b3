package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/** Facts in words. */
public record FactWords(ConceptLabels labels, Language language) {
    String period(JsonNode enrolment) {
        String to = enrolment.path("to").asText("");
        return to.isEmpty()
                ? texts().since(enrolment.path("from").asText())
                : texts().period(enrolment.path("from").asText(), to);
    }

    /** How the person came, and why it ended. */
    String enrolment(JsonNode enrolment) {
        return joined(value(enrolment, "channel"), value(enrolment, "pool"), value(enrolment, "reason"));
    }

    String measure(JsonNode measure) {
        return joined(value(measure, "kind"), said(measure, "name"), said(measure, "provider"));
    }

    /** How far a measure has come. */
    String progress(JsonNode measure) {
        HappeningTexts t = texts();
        String ended = said(measure, "ended");
        String state;
        if (!ended.isEmpty()) {
            state = said(measure, "interruption").isEmpty()
                    ? t.completed(ended)
                    : t.interrupted(ended, value(measure, "interruption"));
        } else {
            String started = said(measure, "started");
            state = started.isEmpty() ? t.planned(said(measure, "plannedFrom")) : t.started(started);
        }
        return joined(state, said(measure, "result"));
    }

    String attendance(JsonNode attendance) {
        return texts().hoursIn(said(attendance, "month"), said(attendance, "hours"));
    }

    String outcome(JsonNode outcome) {
        return joined(value(outcome, "kind"), occupation(outcome), studies(outcome));
    }

    String aboutOutcome(JsonNode outcome) {
        JsonNode job = outcome.path("job");
        String field = outcome.path("rightField").path("answer").asText("");
        return joined(
                texts().from(outcome.path("on").asText()),
                FactKind.value("job.contract", job.path("contract").asText(""), language),
                said(job, "employer"),
                job.isObject() ? texts().rightField(field) : "");
    }

    String followUp(JsonNode followUp) {
        return joined(
                value(followUp, "milestone"),
                texts().asked(followUp.path("on").asText()),
                texts().there(followUp.path("stillThere").asBoolean()),
                followUp.path("permanent").asBoolean() ? texts().permanentNow() : "");
    }

    String placement(JsonNode placement) {
        var agreement = new Agreement(placement);
        return joined(
                said(placement, "host"), texts().period(said(placement, "from"), agreement.until(agreement.lastEnd())));
    }

    /** Whose signature an agreement waits for, or how the placement ended. */
    String agreed(JsonNode placement) {
        JsonNode closing = placement.path("closing");
        if (closing.isObject()) {
            String why = said(closing, "interruption");
            return why.isEmpty()
                    ? texts().completed(said(closing, "on"))
                    : texts().interrupted(said(closing, "on"), value(closing, "interruption"));
        }
        return new Agreement(placement).turn().map(texts()::waitsForSignature).orElse(texts().signed());
    }

    String meetUp(JsonNode meetUp) {
        return joined(said(meetUp, "employer"), said(meetUp, "on"), said(meetUp, "place"));
    }

    /** What somebody answered who is invited, and what came of it. */
    public String invitation(JsonNode invitation) {
        return joined(
                texts().answered(FactKind.value(
                        "answer", invitation.path("answer").asText("none"), language)),
                was(invitation, "came"),
                was(invitation, "interview"),
                was(invitation, "offer"));
    }

    private String was(JsonNode invitation, String field) {
        JsonNode known = invitation.path(field);
        return known.isBoolean() ? texts().was(field, known.asBoolean()) : "";
    }

    /** From where to where the person went, when, and who said so. */
    String move(JsonNode move) {
        Instant at = Instant.parse(move.path("said").path("at").asText());
        return texts().moved(
                        Days.at(at).toString(),
                        value(move, "from", "pool"),
                        value(move, "to", "pool"),
                        move.path("said").path("by").asText(""));
    }

    String milestone(String code) {
        return FactKind.value("milestone", code, language);
    }

    private String occupation(JsonNode outcome) {
        String id = outcome.path("job").path("occupation").asText("");
        return id.isEmpty() ? "" : labels.of(id, language);
    }

    private String studies(JsonNode outcome) {
        String level = outcome.path("studies").path("level").asText("");
        return SunCodes.level(level).map(SunCode::name).orElse(level);
    }

    private String value(JsonNode fact, String field) {
        return value(fact, field, field);
    }

    private String value(JsonNode fact, String field, String kind) {
        return FactKind.value(kind, said(fact, field), language);
    }

    private static String said(JsonNode fact, String field) {
        return fact.path(field).asText("");
    }

    private HappeningTexts texts() {
        return language.texts(HappeningTexts.class);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
