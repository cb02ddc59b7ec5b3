package se.jobbspar.gateway.console.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/**
 * What a report can be asked about, and is.
 *
 * @param municipalities empty where there is none to choose
 * @param years years with their quarters, the latest first; empty for who may ask for any days
 * @param from first day that is asked for; empty for none
 * @param to last day
 * @param inWords what is asked for
 */
public record Filter(
        List<Choice> programmes,
        List<Choice> municipalities,
        List<Year> years,
        String from,
        String to,
        String inWords) {
    /** The page leads no further back than this. */
    private static final int YEARS = 10;

    /** A year and its quarters. */
    public record Year(String name, List<Choice> periods) {}

    static Filter of(Asked asked, List<Programme> programmes, String own, LocalDate today, Language language) {
        return new Filter(
                programmes.stream()
                        .map(programme ->
                                new Choice(programme.id(), programme.name(), programme.equals(asked.programme())))
                        .toList(),
                municipalities(asked, own, language),
                asked.exact() ? List.of() : years(asked, programmes, today, language),
                day(asked.period().from()),
                day(asked.period().to()),
                inWords(asked, language));
    }

    private static List<Choice> municipalities(Asked asked, String own, Language language) {
        if (asked.programme() == null || asked.programme().municipalities().size() == 1) {
            return List.of();
        }
        boolean together = asked.municipalities().size() > 1;
        Choice all =
                new Choice(Asked.TOGETHER, language.texts(OutcomeTexts.class).together(), together);
        Stream<String> others = asked.programme().municipalities().stream().filter(code -> !code.equals(own));
        return Stream.concat(
                        Stream.concat(Stream.of(own), others)
                                .map(code -> new Choice(
                                        code,
                                        ParticipantRow.place(code),
                                        asked.municipalities().equals(List.of(code)))),
                        Stream.of(all))
                .toList();
    }

    /** Those that are over or have a quarter that is. */
    private static List<Year> years(Asked asked, List<Programme> programmes, LocalDate today, Language language) {
        LocalDate last = Period.lastDayBefore(today);
        int first = (asked.programme() == null ? programmes.stream() : Stream.of(asked.programme()))
                .mapToInt(programme -> programme.from().getYear())
                .min()
                .orElse(last.getYear());
        List<Year> years = new ArrayList<>();
        for (int year = last.getYear(); year >= first && years.size() < YEARS; year--) {
            int its = year;
            Stream<Period> quarters = Stream.of(4, 3, 2, 1)
                    .map(quarter -> Period.quarter(its, quarter))
                    .filter(one -> !one.to().isAfter(last));
            years.add(new Year(
                    String.valueOf(year),
                    Stream.concat(Stream.of(Period.year(year)), quarters)
                            .map(period ->
                                    new Choice(period.code(), words(period, language), period.equals(asked.period())))
                            .toList()));
        }
        return years;
    }

    private static String inWords(Asked asked, Language language) {
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        String places = asked.municipalities().size() > 1
                ? t.together()
                : ParticipantRow.place(asked.municipalities().getFirst());
        String programme = asked.programme() == null
                ? t.allProgrammes()
                : asked.programme().name();
        return String.join(" · ", programme, places, words(asked.period(), language));
    }

    private static String words(Period period, Language language) {
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        String code = period.code();
        if (code == null) {
            return t.days(day(period.from()), day(period.to()));
        }
        if (code.isEmpty()) {
            return t.allTime();
        }
        String[] parts = code.split("-Q");
        return parts.length == 1 ? t.year(code) : t.quarter(parts[1], parts[0]);
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "");
    }
}
