package se.jobbspar.gateway.console.matchlist;

import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.gateway.console.demand.DemandKind;

/** Which lists the coach looks for; what no list can have counts as not asked for. */
public class MatchListsFilter {
    @RestQuery
    String kind;

    @RestQuery
    String q;

    @RestQuery
    String madeOn;

    @RestQuery
    String mine;

    @RestQuery
    String page;

    /** participant, or a kind of demand; null for all. */
    public String kind() {
        return NewListForm.PERSON.equals(kind) || DemandKind.ofWire(kind).isPresent() ? kind : null;
    }

    public String q() {
        return SearchText.of(q);
    }

    /** A day, as 2026-11-23; null for all. */
    public String madeOn() {
        try {
            return madeOn != null && madeOn.matches("(19|2[01])\\d\\d-\\d\\d-\\d\\d")
                    ? LocalDate.parse(madeOn).toString()
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Only those that the coach made; null for everybody's. */
    public Boolean mine() {
        return "true".equals(mine) ? Boolean.TRUE : null;
    }

    public int page() {
        return Pages.asked(page);
    }

    public boolean narrows() {
        return kind() != null || q() != null || madeOn() != null || mine() != null;
    }

    /** Whether a person may be meant. */
    boolean mayNamePeople() {
        return q() != null && (kind() == null || NewListForm.PERSON.equals(kind()));
    }

    /** Address of another page of the same search. */
    String address(long other) {
        UriBuilder address = UriBuilder.fromPath(MatchListsResource.HERE);
        NewListForm.put(address, "kind", kind());
        NewListForm.put(address, "q", q());
        NewListForm.put(address, "madeOn", madeOn());
        NewListForm.put(address, "mine", mine() == null ? null : "true");
        return address.queryParam("page", other).build().toString();
    }
}
