package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.taxonomy.CountryCodes;

/**
 * An employer in words.
 *
 * @param number by which a register knows it, and that there is none when there is none
 * @param sector what nobody has said is said so
 * @param seat municipality; empty when nobody has said
 * @param places where people work for it
 * @param contacts whom to ask
 */
public record Employer(
        String id, String name, String number, String sector, String seat, List<String> places, List<String> contacts) {

    public Employer {
        places = List.copyOf(places);
        contacts = List.copyOf(contacts);
    }

    static Employer of(JsonNode employer, Language language) {
        EmployerTexts t = language.texts(EmployerTexts.class);
        String seat = employer.path("municipality").asText();
        return new Employer(
                employer.path("id").asText(),
                employer.path("name").asText(),
                number(employer, t, language),
                t.sector(employer.path("sector").asText()),
                seat.isEmpty() ? "" : ParticipantRow.place(seat),
                employer.path("places")
                        .valueStream()
                        .map(place -> place.path("name").asText() + ", "
                                + ParticipantRow.place(
                                        place.path("municipality").asText()))
                        .toList(),
                employer.path("contacts").valueStream().map(Employer::contact).toList());
    }

    private static String number(JsonNode employer, EmployerTexts t, Language language) {
        JsonNode foreign = employer.path("foreignNumber");
        if (!foreign.isMissingNode()) {
            String country = CountryCodes.name(foreign.path("country").asText(), language.locale());
            return t.foreignNumber(foreign.path("number").asText(), country);
        }
        String number = employer.path("organisationNumber").asText();
        return number.isEmpty() ? t.noNumber() : number.replaceFirst("(\\d{6})(\\d{4})", "$1-$2");
    }

    private static String contact(JsonNode contact) {
        return Stream.of("name", "email", "phone")
                .map(part -> contact.path(part).asText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
