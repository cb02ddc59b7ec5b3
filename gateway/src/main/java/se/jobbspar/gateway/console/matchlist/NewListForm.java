package se.jobbspar.gateway.console.matchlist;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.gateway.console.demand.DemandKind;

/** What has been filled in of the form for a new list; it is all in the address. */
public class NewListForm {
    /** A person as what a list is for. */
    static final String PERSON = "participant";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** participant, or a kind of demand. */
    @RestQuery
    String type;

    @RestQuery
    String subject;

    @RestQuery
    String q;

    @RestQuery
    String region;

    private String wrongRegion;

    /** What is looked for: the first kind when the address names none; empty for a word that no kind has. */
    public Optional<DemandKind> kind() {
        return type == null || type.isBlank() || type.equals(PERSON)
                ? Optional.of(DemandKind.values()[0])
                : DemandKind.ofWire(type);
    }

    public boolean isUnknown() {
        return kind().isEmpty();
    }

    public Optional<UUID> subject() {
        return id(subject);
    }

    /** Empty for a text that is no id; Java itself takes shorter ones. */
    static Optional<UUID> id(String text) {
        return Optional.ofNullable(text)
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }

    public boolean isForAPerson() {
        return PERSON.equals(type) && subject().isPresent();
    }

    public String q() {
        return SearchText.of(q);
    }

    public String region() {
        return region != null && region.matches("\\d{2}") ? region : null;
    }

    /** What a service says is wrong with the area; null for nothing. */
    public String wrongRegion() {
        return wrongRegion;
    }

    /** A form for a person that was sent, as it comes back with what is wrong in it. */
    static NewListForm sentBack(String subject, String region, String wrongRegion) {
        NewListForm form = new NewListForm();
        form.type = PERSON;
        form.subject = subject;
        form.region = region;
        form.wrongRegion = wrongRegion;
        return form;
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

    static void put(UriBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
        }
    }
}
