package se.jobbspar.gateway.console.track;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.gateway.console.training.RequirementLine;
import se.jobbspar.gateway.console.training.Training;

/**
 * A job track in words.
 *
 * @param keeper code of the municipality whose planners keep it
 * @param kept that municipality
 * @param whose the municipalities whose participants it is for
 * @param open whether somebody can enter
 * @param places how many are left; says so when it is full or over
 * @param partners who is in it together; empty for none
 * @param results what it has led to
 */
public record Track(
        String id,
        long version,
        String name,
        String keeper,
        String kept,
        List<String> codes,
        String whose,
        String need,
        List<String> occupations,
        List<RequirementLine> asks,
        List<Measure> measures,
        boolean open,
        String places,
        String period,
        String partners,
        Results results) {

    /**
     * One of its measures, in their order.
     *
     * @param training id of the training that it is; empty for another measure
     * @param weeks how long; empty where nobody has said
     */
    public record Measure(int place, String name, String training, String weeks) {}

    /** How many have gone out of it, and to what. */
    public record Results(String ended, List<Result> endings) {}

    /** How many have gone out of it to something. */
    public record Result(String to, String people) {}

    /** @param today the last day that one can enter may be that */
    static Track of(JsonNode track, ConceptLabels labels, LocalDate today, Language language) {
        TrackTexts t = language.texts(TrackTexts.class);
        String to = track.path("to").asText("");
        boolean over = !to.isEmpty() && LocalDate.parse(to).isBefore(today);
        int left = track.path("placesLeft").asInt();
        List<String> codes =
                track.path("municipalities").valueStream().map(JsonNode::asText).toList();
        return new Track(
                track.path("id").asText(),
                track.path("version").asLong(),
                track.path("name").asText(),
                track.path("municipality").asText(),
                ParticipantRow.place(track.path("municipality").asText()),
                codes,
                codes.stream().map(ParticipantRow::place).collect(Collectors.joining(", ")),
                track.path("need").asText(),
                Training.occupations(track.path("occupations"), labels, language),
                RequirementLine.of(track.path("asks"), labels, language),
                measures(track.path("steps"), language),
                !over && left > 0,
                over ? t.over() : t.placesLeft(left, track.path("places").asInt()),
                to.isEmpty()
                        ? t.since(track.path("from").asText())
                        : t.period(track.path("from").asText(), to),
                track.path("partners").valueStream().map(JsonNode::asText).collect(Collectors.joining(", ")),
                results(track.path("results"), language));
    }

    private static List<Measure> measures(JsonNode steps, Language language) {
        CommonTexts common = language.texts(CommonTexts.class);
        return IntStream.range(0, steps.size())
                .mapToObj(place -> {
                    JsonNode step = steps.get(place);
                    JsonNode weeks = step.path("weeks");
                    return new Measure(
                            place,
                            step.path("name").asText(),
                            step.path("training").asText(""),
                            weeks.isNumber() ? common.weeks(weeks.asInt()) : "");
                })
                .toList();
    }

    private static Results results(JsonNode results, Language language) {
        TrackTexts t = language.texts(TrackTexts.class);
        return new Results(
                people(results.path("ended"), language),
                results.path("endings")
                        .valueStream()
                        .map(one ->
                                new Result(t.ending(one.path("ending").asText()), people(one.path("people"), language)))
                        .toList());
    }

    private static String people(JsonNode told, Language language) {
        return language.texts(CommonTexts.class)
                .fives(told.path("atLeast").asInt(), told.path("atMost").asInt());
    }

    /** Where a list of its parts is changed. */
    public String partAddress(String list) {
        return TracksResource.ADDRESS + "/" + id + "/" + list;
    }

    /** Whether a municipality's coaches and planners reserve places in it. */
    boolean isFor(String municipality) {
        return codes.contains(municipality);
    }
}
