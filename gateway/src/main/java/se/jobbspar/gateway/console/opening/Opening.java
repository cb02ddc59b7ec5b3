package se.jobbspar.gateway.console.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Extent;
import se.jobbspar.gateway.console.vacancy.VacancyTexts;

/**
 * A vacancy as whoever looks for one reads it.
 *
 * @param places where the work is, the main place first; empty when nobody has said
 * @param extent per cent of full time, or full time and part time in words; empty when nobody has said
 * @param lastDay to apply; empty = until further notice
 * @param published the day; empty for one that nobody has published
 * @param matched whether people can be found for it
 */
public record Opening(
        String id,
        String title,
        String employer,
        String employerName,
        String places,
        String extent,
        String lastDay,
        String published,
        String state,
        boolean matched) {

    static Opening of(JsonNode vacancy, Language language) {
        String status = vacancy.path("status").asText();
        return new Opening(
                vacancy.path("id").asText(),
                vacancy.path("title").asText(),
                vacancy.path("employer").path("id").asText(),
                vacancy.path("employer").path("name").asText(),
                places(vacancy),
                extent(vacancy, language),
                vacancy.path("lastDay").asText(),
                vacancy.has("publishedAt")
                        ? Days.at(Instant.parse(vacancy.path("publishedAt").asText()))
                                .toString()
                        : "",
                language.texts(VacancyTexts.class).state(status),
                status.equals("published"));
    }

    private static String places(JsonNode vacancy) {
        return Stream.concat(
                        Stream.of(vacancy.path("municipality")),
                        vacancy.path("terms").path("otherMunicipalities").valueStream())
                .map(JsonNode::asText)
                .filter(code -> !code.isEmpty())
                .map(ParticipantRow::place)
                .collect(Collectors.joining(", "));
    }

    private static String extent(JsonNode vacancy, Language language) {
        JsonNode extent = vacancy.path("terms").path("extent");
        if (extent.isMissingNode()) {
            VacancyTexts t = language.texts(VacancyTexts.class);
            return vacancy.path("workingTimes")
                    .valueStream()
                    .map(JsonNode::asText)
                    .filter(OpeningFilter.EXTENTS::contains)
                    .map(code -> t.value("workingTimes", code))
                    .collect(Collectors.joining(", "));
        }
        return new Extent(extent.path("from").asInt(), extent.path("to").asInt()).inWords();
    }
}
