package se.jobbspar.gateway.console.matchlist;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.SearchText;

/** What has been filled in of the form for a new list; it is all in the address. */
public class NewListForm {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** participant, vacancy or shortage-occupation. */
    @RestQuery
    String type;

    @RestQuery
    String subject;

    @RestQuery
    String q;

    @RestQuery
    String region;

    public String type() {
        return "vacancy".equals(type) || "participant".equals(type) ? type : "shortage-occupation";
    }

    public Optional<UUID> subject() {
        return Optional.ofNullable(subject)
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }

    public boolean isForAPerson() {
        return type().equals("participant") && subject().isPresent();
    }

    public String q() {
        return SearchText.of(q);
    }

    public String region() {
        return region != null && region.matches("\\d{2}") ? region : null;
    }

    /** Address of the form with these values in it. */
    static String address(String type, String subject, String against, String region) {
        UriBuilder address = UriBuilder.fromPath("/console/match-lists/new");
        put(address, "type", type);
        put(address, "subject", subject);
        put(address, "against", against);
        put(address, "region", region);
        return address.build().toString();
    }

    private static void put(UriBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
        }
    }
}
