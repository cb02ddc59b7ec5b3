package se.jobbspar.gateway.console.shortage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Regions by their SCB codes. */
public final class Region {
    private static final Places PLACES = Places.sweden();

    private Region() {}

    /** What a municipality, a county, a labour-market region or the nation is called. */
    public static String name(String code, Language language) {
        return code.equals(Places.NATION)
                ? language.texts(CommonTexts.class).nation()
                : PLACES.municipality(code)
                        .map(Municipality::name)
                        .or(() -> PLACES.county(code).map(County::name))
                        .or(() -> PLACES.labourMarketRegion(code)
                                .map(region -> language.texts(FilterTexts.class).labourMarket(region.name())))
                        .orElse(code);
    }

    /** That of the own municipality first; one of a single municipality is that municipality, and not told twice. */
    static List<Choice> labourMarketRegions(String own, String chosen) {
        Optional<String> around = PLACES.municipality(own).map(Municipality::labourMarketRegion);
        return Stream.concat(around.flatMap(PLACES::labourMarketRegion).stream(), PLACES.labourMarketRegions().stream())
                .distinct()
                .filter(one -> PLACES.within(one.code()).size() > 1)
                .map(one -> new Choice(one.code(), one.name(), one.code().equals(chosen)))
                .toList();
    }

    /** The own municipality, the others of its county, and whichever is chosen. */
    static List<Choice> municipalities(String own, String chosen) {
        String county = PLACES.municipality(own).map(Municipality::county).orElse("");
        Stream<String> neighbours = PLACES.municipalities().stream()
                .filter(one -> one.county().equals(county))
                .map(Municipality::code);
        return Stream.concat(Stream.of(own, chosen), neighbours)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> PLACES.municipality(code).stream())
                .map(one -> new Choice(one.code(), one.name(), one.code().equals(chosen)))
                .toList();
    }
}
