package se.jobbspar.gateway.console.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.vacancy.VacancyTexts;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** What can be asked for among the vacancies. */
public record OpeningChoices(
        List<Choice> occupations, List<Choice> places, List<Choice> states, List<Choice> extents, List<Choice> orders) {

    /** @param sought the occupations of vacancies that came here lately */
    static OpeningChoices of(OpeningFilter filter, String own, JsonNode sought, Language language) {
        OpeningTexts t = language.texts(OpeningTexts.class);
        VacancyTexts words = language.texts(VacancyTexts.class);
        return new OpeningChoices(
                occupations(filter.occupation(), sought, language),
                places(filter.where(own), own, language),
                Choice.of(
                        code -> code.equals(OpeningFilter.ANY) ? t.anyState() : words.state(code),
                        filter.state(),
                        OpeningFilter.STATES),
                Choice.of(code -> words.value("workingTimes", code), filter.extent(), OpeningFilter.EXTENTS),
                Choice.of(t::order, filter.sort(), OpeningFilter.ORDERS));
    }

    /** By name; one that is asked for and that nobody sought lately stands by its code. */
    private static List<Choice> occupations(String asked, JsonNode sought, Language language) {
        List<Choice> found = byName(
                sought.path("items")
                        .valueStream()
                        .map(one -> choice(
                                one.path("occupation").asText(),
                                one.path("name").asText(),
                                asked)),
                language);
        boolean known = asked == null || found.stream().anyMatch(Choice::chosen);
        return known
                ? found
                : Stream.concat(found.stream(), Stream.of(new Choice(asked, asked, true)))
                        .toList();
    }

    /** The county, the nation, and each municipality of the county. */
    private static List<Choice> places(String asked, String own, Language language) {
        Places places = Places.sweden();
        String county = places.municipality(asked)
                .or(() -> places.municipality(own))
                .map(Municipality::county)
                .orElse(asked);
        Stream<Choice> wide = Stream.concat(
                places.county(county).map(County::name).map(name -> choice(county, name, asked)).stream(),
                Stream.of(
                        choice(Places.NATION, language.texts(CommonTexts.class).nation(), asked)));
        Stream<Choice> near = places.municipalities().stream()
                .filter(one -> one.county().equals(county))
                .map(one -> choice(one.code(), one.name(), asked));
        return Stream.concat(wide, byName(near, language).stream()).toList();
    }

    private static Choice choice(String value, String label, String asked) {
        return new Choice(value, label, value.equals(asked));
    }

    private static List<Choice> byName(Stream<Choice> choices, Language language) {
        return choices.sorted(Comparator.comparing(Choice::label, Collator.getInstance(language.locale())))
                .toList();
    }
}
