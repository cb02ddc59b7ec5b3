package se.jobbspar.gateway.console.shortage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Spreadsheet;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;

/** The picture as a file, an occupation a row, each source in columns of its own; what is unknown is an empty cell. */
final class ShortageFile {
    private final Asked asked;
    private final Language language;
    private final ShortageTexts t;
    private final SaidTexts sources;
    private final WayTexts ways;

    ShortageFile(Asked asked, Language language) {
        this.asked = asked;
        this.language = language;
        this.t = language.texts(ShortageTexts.class);
        this.sources = language.texts(SaidTexts.class);
        this.ways = language.texts(WayTexts.class);
    }

    String of(List<Shortage> rows) {
        return Spreadsheet.of(
                Stream.concat(Stream.of(headings()), rows.stream().map(this::row))
                        .toList(),
                language.locale());
    }

    private List<?> headings() {
        String year = String.valueOf(asked.year());
        List<String> headings = new ArrayList<>(List.of(t.code(), t.occupation()));
        Picture.SOURCES.forEach(source -> headings.addAll(List.of(
                sources.source(source),
                sources.source(source) + ", " + sources.inFiveYears(),
                sources.source(source) + ", " + sources.period())));
        headings.addAll(List.of(t.vacancies(), t.positions(), t.gross(year), t.hires(), t.trained()));
        headings.addAll(List.of(t.needLow(year), t.need(year), t.needHigh(year)));
        headings.add(t.retirements(Shortages.RETIREMENT_YEARS));
        headings.addAll(List.of(t.now(), t.afterMeasure(), t.byAsking(), t.gapLow(), t.gapHigh()));
        headings.addAll(List.of(ways.title(), ways.about()));
        return headings;
    }

    private List<?> row(Shortage shortage) {
        Picture.Occupation picture = shortage.picture();
        List<Object> row = new ArrayList<>(List.of(picture.occupation(), picture.name()));
        Picture.SOURCES.forEach(source -> {
            List<Picture.Judged> said = picture.nearest(source);
            row.add(words(said, judged -> SaidOf.situation(judged.situation(), sources)));
            row.add(words(said, judged -> SaidOf.outlook(judged.outlook(), sources)));
            row.add(words(said, Picture.Judged::period));
        });
        row.add(picture.vacancies());
        row.add(picture.positions());
        Optional<Needs.Need> need = shortage.need();
        row.add(need.map(Needs.Need::gross).map(Needs.Levels::middle).orElse(null));
        row.add(need.map(Needs.Need::hires).orElse(null));
        row.add(need.map(Needs.Need::trained).orElse(null));
        Optional<Needs.Levels> levels = need.map(Needs.Need::need);
        row.add(levels.map(Needs.Levels::low).orElse(null));
        row.add(levels.map(Needs.Levels::middle).orElse(null));
        row.add(levels.map(Needs.Levels::high).orElse(null));
        row.add(shortage.retirements().orElse(null));
        row.add(people(shortage, Pool::now));
        row.add(people(shortage, Pool::afterMeasure));
        row.add(people(shortage, Pool::byAsking));
        row.add(shortage.gapAtLeast().orElse(null));
        row.add(shortage.gapAtMost().orElse(null));
        Optional<ShortestWay> way = Optional.ofNullable(ShortestWay.of(picture.shortestWay(), Days.today(), language));
        row.add(way.map(ShortestWay::name).orElse(null));
        row.add(way.map(ShortestWay::about).orElse(null));
        return row;
    }

    private String people(Shortage shortage, Function<Pool, Pool.People> those) {
        return shortage.pool()
                .map(those)
                .map(people -> people.inWords(language))
                .orElse(null);
    }

    private static String words(List<Picture.Judged> said, Function<Picture.Judged, String> word) {
        return said.isEmpty()
                ? null
                : said.stream()
                        .map(word)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" / "));
    }
}
