package se.jobbspar.gateway.console.participant;

import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.SearchText;

/** What the coach looks for; empty fields of the form count as not asked for. */
public class Filter {
    private static final int LAST_PAGE = 10_000;

    @RestQuery
    String q;

    @RestQuery
    String mapped;

    @RestQuery
    String protection;

    @RestQuery
    String sort;

    @RestQuery
    String page;

    public String q() {
        return SearchText.of(q);
    }

    public String mapped() {
        return given(mapped);
    }

    public String protection() {
        return given(protection);
    }

    public String sort() {
        return given(sort);
    }

    /** From 1; anything else that stands in the address is the first page. */
    public int page() {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    public boolean narrows() {
        return q() != null || mapped() != null || protection() != null;
    }

    /** Address of another page of the same search. */
    String address(int other) {
        UriBuilder address = UriBuilder.fromPath("/console/participants");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("q", q());
        fields.put("mapped", mapped());
        fields.put("protection", protection());
        fields.put("sort", sort());
        fields.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
            }
        });
        return address.queryParam("page", other).build().toString();
    }

    private static String given(String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}
