package se.jobbspar.gateway.console.participant;

import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.SearchText;

/** What the coach looks for; empty fields of the form, and words that no field has, count as not asked for. */
public class Filter {
    static final List<String> MAPPINGS = List.of("empty", "partly", "mapped");
    static final List<String> PROTECTIONS = List.of("none", "protected", "unknown");
    static final List<String> SORTS = List.of("code", "updated");
    static final List<String> COACHES = List.of("me", "followed", "none");
    static final List<String> WAITINGS = List.of(
            "nothing-agreed",
            "step-passed",
            "protection-unknown",
            "to-ask",
            "not-seen",
            "new",
            "follow-up-due",
            "signature-open");

    /** Below the person's page, where what is waited for is done. */
    private static final Map<String, String> DONE_AT = Map.of(
            "nothing-agreed", "plan",
            "step-passed", "plan",
            "to-ask", "mapping",
            "not-seen", "contact-log",
            "new", "contact-log",
            "follow-up-due", "outcome",
            "signature-open", "outcome");

    @RestQuery
    String q;

    @RestQuery
    String mapped;

    @RestQuery
    String protection;

    @RestQuery
    String coach;

    @RestQuery
    String waiting;

    @RestQuery
    String sort;

    @RestQuery
    String page;

    public String q() {
        return SearchText.of(q);
    }

    public String mapped() {
        return oneOf(MAPPINGS, mapped);
    }

    public String protection() {
        return oneOf(PROTECTIONS, protection);
    }

    /** me, followed or none; null for everybody. */
    public String coach() {
        return oneOf(COACHES, coach);
    }

    /** Whether people are asked for whom a coach could take over. */
    public boolean nobodys() {
        return "none".equals(coach());
    }

    public String waiting() {
        return oneOf(WAITINGS, waiting);
    }

    /** The last part of the page where what is waited for is done; null where that is the person's page. */
    public String doneAt() {
        return waiting() == null ? null : DONE_AT.get(waiting());
    }

    public String sort() {
        return oneOf(SORTS, sort);
    }

    public int page() {
        return Pages.asked(page);
    }

    public boolean narrows() {
        return q() != null || mapped() != null || protection() != null || coach() != null || waiting() != null;
    }

    /** Address of another page of the same search. */
    String address(long other) {
        UriBuilder address = UriBuilder.fromPath("/console/participants");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("q", q());
        fields.put("mapped", mapped());
        fields.put("protection", protection());
        fields.put("coach", coach());
        fields.put("waiting", waiting());
        fields.put("sort", sort());
        fields.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
            }
        });
        return address.queryParam("page", other).build().toString();
    }

    private static String oneOf(List<String> words, String field) {
        return field != null && words.contains(field) ? field : null;
    }
}
