package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * A person's programmes, with what was done in them and what came of it.
 *
 * @param toAgree work placements among the measures that have no agreement yet
 * @param invitations to recruitment meet-ups, each with the id of its meet-up
 * @param moves from one pool to another, the last first
 * @param programmes the person can be enrolled in
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record HappeningPage(
        Frame frame,
        Participant person,
        List<Enrolled> enrolments,
        List<Line> placements,
        List<Line> toAgree,
        List<Line> invitations,
        List<String> moves,
        List<Line> programmes,
        String done)
        implements TemplateInstance {
    /**
     * A fact, or something that facts can belong to.
     *
     * @param id of it
     */
    public record Line(String id, String what, String about) {}

    /**
     * A time in a programme.
     *
     * @param toldToFund whether a fund pays for the programme that asks about its people
     * @param hours attended, by month, the last month first
     */
    public record Enrolled(
            Line enrolment, boolean toldToFund, List<Line> measures, List<Line> hours, List<Reached> outcomes) {}

    /** What a time in a programme led to, and whether it lasts. */
    public record Reached(Line outcome, List<Line> followUps, List<Line> due) {}

    public static String address(UUID participant) {
        return "/console/participants/" + participant + "/outcome";
    }

    static HappeningPage of(
            Frame frame, Participant person, Happened happened, FactWords words, LocalDate today, String done) {
        Map<String, String> names = happened.programmes().stream()
                .collect(Collectors.toMap(
                        Happened::id, programme -> programme.path("name").asText()));
        return new HappeningPage(
                frame,
                person,
                happened.enrolments().stream()
                        .map(enrolment -> enrolled(enrolment, happened, names, words, today))
                        .toList(),
                happened.placements().stream()
                        .map(placement ->
                                new Line(Happened.id(placement), words.placement(placement), words.agreed(placement)))
                        .toList(),
                happened.toAgree()
                        .map(measure -> new Line(Happened.id(measure), words.measure(measure), ""))
                        .toList(),
                happened.invitations().stream()
                        .map(invitation -> invited(invitation, happened, words))
                        .toList(),
                happened.moves().stream().map(words::move).toList(),
                happened.programmes().stream()
                        .filter(programme -> isOpen(programme, today))
                        .map(programme -> new Line(
                                Happened.id(programme), names.get(Happened.id(programme)), words.period(programme)))
                        .toList(),
                done);
    }

    private static Line invited(JsonNode invitation, Happened happened, FactWords words) {
        String id = invitation.path("meetUp").asText();
        String meetUp = happened.meetUps().stream()
                .filter(one -> Happened.id(one).equals(id))
                .map(words::meetUp)
                .findFirst()
                .orElse(id);
        return new Line(id, meetUp, words.invitation(invitation));
    }

    /** People are enrolled afterwards too, while last month's papers are put in order. */
    private static boolean isOpen(JsonNode programme, LocalDate today) {
        String to = programme.path("to").asText("");
        return to.isEmpty() || !LocalDate.parse(to).plusMonths(3).isBefore(today);
    }

    private static Enrolled enrolled(
            JsonNode enrolment, Happened happened, Map<String, String> names, FactWords words, LocalDate today) {
        String programme = enrolment.path("programme").asText();
        return new Enrolled(
                new Line(
                        Happened.id(enrolment),
                        names.getOrDefault(programme, programme) + ", " + words.period(enrolment),
                        words.enrolment(enrolment)),
                happened.isToldToFund(programme),
                Happened.of(happened.measures(), FactKind.MEASURES, enrolment)
                        .map(measure -> new Line(Happened.id(measure), words.measure(measure), words.progress(measure)))
                        .toList(),
                Happened.of(happened.attendances(), FactKind.ATTENDANCES, enrolment)
                        .sorted(Comparator.comparing(
                                (JsonNode one) -> one.path("month").asText(), Comparator.reverseOrder()))
                        .map(one -> new Line(Happened.id(one), words.attendance(one), ""))
                        .toList(),
                Happened.of(happened.outcomes(), FactKind.OUTCOMES, enrolment)
                        .map(outcome -> reached(outcome, happened, words, today))
                        .toList());
    }

    private static Reached reached(JsonNode outcome, Happened happened, FactWords words, LocalDate today) {
        List<JsonNode> heard =
                Happened.of(happened.followUps(), FactKind.FOLLOW_UPS, outcome).toList();
        return new Reached(
                new Line(Happened.id(outcome), words.outcome(outcome), words.aboutOutcome(outcome)),
                heard.stream()
                        .map(one -> new Line(Happened.id(one), words.followUp(one), ""))
                        .toList(),
                Milestones.due(outcome, heard, today).entrySet().stream()
                        .map(due -> new Line(
                                due.getKey(),
                                words.milestone(due.getKey()),
                                due.getValue().toString()))
                        .toList());
    }
}
