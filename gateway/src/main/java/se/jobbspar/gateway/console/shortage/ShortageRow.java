package se.jobbspar.gateway.console.shortage;

import java.util.List;
import java.util.Optional;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;

/**
 * An occupation on the page, in words.
 *
 * @param address of what its need is made of
 * @param disputed whether the municipality judges otherwise than the barometer
 * @param need how many, or that it is unknown
 * @param needAbout between what, and what is not in it; empty for nothing
 * @param retirements how many, or that it is unknown
 * @param incomplete what need and retirements lack; empty for nothing
 * @param now who fits as they are, or that it is unknown
 * @param way the shortest training or job track; null = none is known
 * @param noWay that none is known, or that it is not told
 * @param gap between what, that nobody who fits now or after a measure fills, or that it is unknown
 */
public record ShortageRow(
        String code,
        String name,
        String address,
        List<SaidOf> said,
        boolean disputed,
        long vacancies,
        long positions,
        String need,
        String needAbout,
        String retirements,
        String incomplete,
        String now,
        String afterMeasure,
        String byAsking,
        ShortestWay way,
        String noWay,
        String gap) {
    static ShortageRow of(Shortage shortage, Asked asked, Language language) {
        ShortageTexts t = language.texts(ShortageTexts.class);
        String unknown = language.texts(CommonTexts.class).unknown();
        Picture.Occupation picture = shortage.picture();
        Optional<Needs.Levels> levels = shortage.need().flatMap(Needs.Need::known);
        String between = levels.map(known -> t.between(amount(known.low(), language), amount(known.high(), language)))
                .orElse("");
        return new ShortageRow(
                picture.occupation(),
                picture.name(),
                asked.address(ShortagesResource.ADDRESS + "/" + picture.occupation()),
                SaidOf.nearest(picture, language),
                picture.disputed(),
                picture.vacancies(),
                picture.positions(),
                levels.map(known -> amount(known.middle(), language)).orElse(unknown),
                shortage.isSupplyUnknown() ? between + " " + t.beforeExpected() : between,
                shortage.retirements().map(many -> amount(many, language)).orElse(unknown),
                shortage.unknownRows() > 0 ? t.incomplete(shortage.unknownRows()) : "",
                shortage.pool().map(pool -> pool.now().inWords(language)).orElse(unknown),
                shortage.pool()
                        .map(pool -> pool.afterMeasure().inWords(language))
                        .orElse(unknown),
                shortage.pool().map(pool -> pool.byAsking().inWords(language)).orElse(unknown),
                ShortestWay.of(picture.shortestWay(), Days.today(), language),
                picture.isSpoken() ? language.texts(WayTexts.class).none() : unknown,
                shortage.gapAtMost().map(most -> gap(shortage, most, language)).orElse(unknown));
    }

    private static String gap(Shortage shortage, double most, Language language) {
        double least = shortage.gapAtLeast().orElse(most);
        return least == most
                ? amount(most, language)
                : language.texts(ShortageTexts.class).between(amount(least, language), amount(most, language));
    }

    private static String amount(double many, Language language) {
        return Amounts.of(many, language);
    }
}
