package se.jobbspar.gateway.console.shortage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;

/**
 * What the picture can be asked about, and is.
 *
 * @param region what is asked about is called
 */
public record Filter(
        String region,
        List<Choice> municipalities,
        List<Choice> labourMarketRegions,
        List<Choice> regions,
        List<Choice> years,
        List<Choice> assumptions,
        List<Choice> shown,
        List<Choice> sorts) {
    /** @param hr whether who fits is not the visitor's to know */
    static Filter of(Asked asked, Assumptions.Page stated, String own, int thisYear, boolean hr, Language language) {
        FilterTexts t = language.texts(FilterTexts.class);
        return new Filter(
                Region.name(asked.region(), language),
                Region.municipalities(own, asked.region()),
                Region.labourMarketRegions(own, asked.region()),
                Choice.regions(language, asked.region()),
                IntStream.rangeClosed(thisYear + 1, thisYear + Asked.YEARS)
                        .mapToObj(String::valueOf)
                        .map(year -> new Choice(year, year, year.equals(String.valueOf(asked.year()))))
                        .toList(),
                stated.choices(asked.assumptions()),
                Choice.of(
                        t::shown,
                        asked.shown().code(),
                        Stream.of(Shown.values()).map(Shown::code).toList()),
                Choice.of(
                        t::sort,
                        asked.sort().code(),
                        Stream.of(Sort.values())
                                .filter(sort -> !hr || !sort.isByPeople())
                                .map(Sort::code)
                                .toList()));
    }
}
