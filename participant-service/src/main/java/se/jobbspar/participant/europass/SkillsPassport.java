package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** The values of a Europass CV in JSON (SkillsPassport, version 3): dates in parts, countries with codes of their own. */
final class SkillsPassport {
    static final String ROOT = "SkillsPassport";
    static final String LEARNER = "LearnerInfo";
    static final String WORK = "WorkExperience";
    static final String EDUCATION = "Education";
    static final String SKILLS = "Skills";

    /** Europass calls two countries otherwise than ISO. */
    private static final Map<String, String> COUNTRIES = Map.of("UK", "GB", "EL", "GR");

    private static final String COUNTRY = "/ContactInfo/Address/Contact/Country";

    private SkillsPassport() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ObjectNode coded(String code, String label) {
        return object().put("Code", code).put("Label", label);
    }

    static ObjectNode date(PartialDate date) {
        ObjectNode parts = object().put("Year", date.first().getYear());
        if (!date.isYear()) {
            parts.put("Month", date.first().getMonthValue());
        }
        if (date.first().equals(date.last())) {
            parts.put("Day", date.first().getDayOfMonth());
        }
        return parts;
    }

    /** Empty when there is none, or none that can be. */
    static Optional<PartialDate> date(JsonNode parts) {
        if (!parts.path("Year").isInt()) {
            return Optional.empty();
        }
        try {
            int year = parts.path("Year").asInt();
            if (!parts.path("Month").isInt()) {
                return Optional.of(PartialDate.of(Year.of(year)));
            }
            int month = parts.path("Month").asInt();
            return Optional.of(
                    parts.path("Day").isInt()
                            ? PartialDate.of(
                                    LocalDate.of(year, month, parts.path("Day").asInt()))
                            : PartialDate.of(YearMonth.of(year, month)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** An organisation of which no more is known than the country. */
    static ObjectNode in(String country, String label) {
        String code = COUNTRIES.entrySet().stream()
                .filter(one -> one.getValue().equals(country))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(country);
        ObjectNode organisation = object();
        organisation.withObject(COUNTRY).setAll(coded(code, label));
        return organisation;
    }

    /** ISO code of an organisation's country; null when it names none. */
    static String country(JsonNode organisation) {
        String code = organisation.at(COUNTRY + "/Code").asText("");
        return code.isEmpty() ? null : COUNTRIES.getOrDefault(code, code);
    }
}
