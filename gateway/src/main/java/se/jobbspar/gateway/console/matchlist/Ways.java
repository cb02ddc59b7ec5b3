package se.jobbspar.gateway.console.matchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/**
 * What would change a hit, in words.
 *
 * @param now how it stands today, which a list that was made before may not know
 * @param nothingMissing whether no must is in the way
 * @param total how many ways there are, those that are not shown among them
 */
public record Ways(String now, boolean nothingMissing, List<Row> rows, int total) {
    /** As many as have room on the sheet beside the rest of it. */
    private static final int PRINTED_TRAININGS = 3;

    /**
     * One way.
     *
     * @param weeks all of them; says so when they are not known, and so does the cost
     * @param after how the hit would stand
     * @param left what would still be missing; empty for nothing
     */
    public record Row(
            int number, List<Training> trainings, String weeks, String cost, String after, List<String> left) {}

    /**
     * One of its trainings.
     *
     * @param about length, start, places and where
     * @param ask what to ask the person first; empty for nothing
     */
    public record Training(String id, String name, String about, String ask) {}

    static Ways of(GapAnswer answer, Language language) {
        return new Ways(
                stands(answer.readiness(), answer.score(), language),
                answer.missing().isEmpty(),
                IntStream.range(0, answer.ways().size())
                        .mapToObj(place -> row(place + 1, answer.ways().get(place), language))
                        .toList(),
                answer.total());
    }

    /** How many of the ways are on the sheet: the first, and the second when the two are short enough. */
    public int printed() {
        int trainings =
                rows.stream().limit(2).mapToInt(row -> row.trainings().size()).sum();
        return trainings > PRINTED_TRAININGS ? 1 : 2;
    }

    private static Row row(int number, GapAnswer.Way way, Language language) {
        WayTexts t = language.texts(WayTexts.class);
        return new Row(
                number,
                way.trainings().stream().map(step -> training(step, language)).toList(),
                way.weeks() == null
                        ? t.unknown()
                        : language.texts(CommonTexts.class).weeks(way.weeks()),
                way.cost() == null ? t.unknown() : t.cost(way.cost()),
                stands(way.readinessAfter(), way.scoreAfter(), language),
                way.missing().stream().map(GapAnswer.Missing::text).toList());
    }

    private static Training training(GapAnswer.Step step, Language language) {
        WayTexts t = language.texts(WayTexts.class);
        List<String> about = new ArrayList<>();
        about.add(step.provider());
        if (step.weeks() != null) {
            about.add(language.texts(CommonTexts.class).weeks(step.weeks()));
        }
        about.add(start(step, t));
        if (step.places() != null) {
            about.add(t.places(step.places()));
        }
        about.add(where(step, t));
        return new Training(
                step.id(),
                step.label(),
                String.join(" · ", about),
                step.ask().stream().map(Barrier::text).collect(Collectors.joining("; ")));
    }

    private static String start(GapAnswer.Step step, WayTexts t) {
        if (step.start() == null) {
            return t.noStart();
        }
        return step.until() == null || step.until().equals(step.start())
                ? t.start(step.start())
                : t.startUntil(step.start(), step.until());
    }

    private static String where(GapAnswer.Step step, WayTexts t) {
        Stream<String> held =
                step.municipality() == null ? Stream.empty() : Stream.of(ParticipantRow.place(step.municipality()));
        Stream<String> distance = step.distance() ? Stream.of(t.distance()) : Stream.empty();
        return Stream.concat(held, distance).collect(Collectors.joining(", "));
    }

    private static String stands(String readiness, Integer score, Language language) {
        WayTexts t = language.texts(WayTexts.class);
        return score == null ? t.readiness(readiness) : t.stands(t.readiness(readiness), Points.of(score, language));
    }
}
