package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One page of match lists. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MatchLists(List<MatchList> items, long total) {
    public MatchLists {
        items = List.copyOf(items);
    }
}
