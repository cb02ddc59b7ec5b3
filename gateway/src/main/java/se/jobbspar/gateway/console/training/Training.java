package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.taxonomy.ConceptIds;

/**
 * A training in words.
 *
 * @param keeper code of the municipality whose planners keep it; empty when a partner's system does
 * @param occupations that it leads to
 * @param length weeks and pace
 * @param next when somebody can begin next, and how many; says so when nobody can
 */
public record Training(
        String id,
        String name,
        String keeper,
        String provider,
        String kind,
        String description,
        List<RequirementLine> gives,
        List<RequirementLine> asks,
        List<String> occupations,
        String length,
        String where,
        List<Start> starts,
        String next,
        String cost) {
    /** Of places where it is held, as many as one reads at a glance. */
    private static final int PLACES = 4;

    static final List<String> KINDS =
            List.of("flash", "vocational", "general", "language", "validation", "placement", "higher", "own-business");

    /**
     * One time that it starts.
     *
     * @param until last day that somebody is taken in; empty when that is the day it begins
     */
    public record Start(String begins, String until, String places) {
        static Start of(JsonNode start, TrainingTexts t) {
            String begins = start.path("begins").asText();
            String until = start.path("until").asText("");
            JsonNode places = start.path("places");
            return new Start(
                    begins,
                    until.equals(begins) ? "" : until,
                    places.isNumber() ? t.places(places.asInt()) : t.unknownPlaces());
        }

        /** Whether people may join after it has begun, so that its first day is no day to wait for. */
        boolean joinedLater() {
            return until.compareTo(begins) > 0;
        }
    }

    static Training of(JsonNode training, ConceptLabels labels, Language language) {
        TrainingTexts t = language.texts(TrainingTexts.class);
        return new Training(
                training.path("id").asText(),
                training.path("name").asText(),
                training.path("municipality").asText(""),
                training.path("provider").asText(),
                t.kind(training.path("kind").asText()),
                training.path("description").asText(""),
                RequirementLine.of(training.path("gives"), labels, language),
                RequirementLine.of(training.path("asks"), labels, language),
                occupations(training.path("occupations"), labels, language),
                length(training, language),
                where(training, t),
                training.path("starts")
                        .valueStream()
                        .map(start -> Start.of(start, t))
                        .toList(),
                next(training.path("nextStart"), t),
                cost(training.path("cost"), language));
    }

    /** Where a list of its parts is changed. */
    public String partAddress(String list) {
        return TrainingsResource.ADDRESS + "/" + id + "/" + list;
    }

    /** What groups of occupations are called. */
    public static List<String> occupations(JsonNode codes, ConceptLabels labels, Language language) {
        return codes.valueStream()
                .map(code -> labels.of(ConceptIds.SSYK + code.asText(), language))
                .toList();
    }

    private static String length(JsonNode training, Language language) {
        CommonTexts common = language.texts(CommonTexts.class);
        JsonNode weeks = training.path("weeks");
        JsonNode pace = training.path("pace");
        return (weeks.isNumber() ? common.weeks(weeks.asInt()) : common.unknown())
                + (pace.isNumber() ? language.texts(TrainingTexts.class).pace(pace.asInt()) : "");
    }

    private static String where(JsonNode training, TrainingTexts t) {
        JsonNode codes = training.path("municipalities");
        Stream<String> held = codes.valueStream().limit(PLACES).map(code -> ParticipantRow.place(code.asText()));
        Stream<String> more = codes.size() > PLACES ? Stream.of(t.morePlaces(codes.size() - PLACES)) : Stream.empty();
        Stream<String> distance = training.path("distance").asBoolean() ? Stream.of(t.distance()) : Stream.empty();
        return Stream.concat(held, Stream.concat(more, distance)).collect(Collectors.joining(", "));
    }

    private static String next(JsonNode start, TrainingTexts t) {
        if (!start.isObject()) {
            return t.notOffered();
        }
        Start next = Start.of(start, t);
        if (next.until().isEmpty()) {
            return next.begins() + ", " + next.places();
        }
        return next.joinedLater()
                ? t.joinedUntil(next.begins(), next.until(), next.places())
                : t.beginsUntil(next.begins(), next.until(), next.places());
    }

    private static String cost(JsonNode cost, Language language) {
        return cost.isNumber()
                ? language.texts(TrainingTexts.class).cost(cost.asInt())
                : language.texts(CommonTexts.class).unknown();
    }
}
