package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The list a coach asks for.
 *
 * @param against shortage-occupations, vacancies or participants
 * @param region two-digit county code, 00 = the nation; null = the participant's county
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wanted(Subject subject, String against, String region, String purpose, int limit) {
    private static final Pattern REGION = Pattern.compile("\\d{2}");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int ITEMS = 20;

    /** Who or what the list is for. */
    public record Subject(String type, UUID id) {}

    /** Empty when the form does not say enough, or says what cannot be. */
    static Optional<Wanted> of(String type, String id, String against, String region) {
        String pair = type + " " + against;
        String purpose =
                switch (pair) {
                    case "participant shortage-occupations" -> "guidance";
                    case "participant vacancies" -> "placement";
                    case "vacancy participants" -> "recruitment";
                    case "shortage-occupation participants" -> "planning";
                    default -> null;
                };
        if (purpose == null || id == null || !UUID_FORM.matcher(id).matches()) {
            return Optional.empty();
        }
        boolean regional = type.equals("participant")
                && region != null
                && REGION.matcher(region).matches();
        return Optional.of(
                new Wanted(new Subject(type, UUID.fromString(id)), against, regional ? region : null, purpose, ITEMS));
    }
}
