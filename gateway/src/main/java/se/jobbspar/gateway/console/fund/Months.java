package se.jobbspar.gateway.console.fund;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** A page of the months of a programme, the first first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Months(List<Month> items, long total, int page, int limit) {
    public Months {
        items = List.copyOf(items);
    }

    /**
     * @param month as 2026-03
     * @param state open, not-sent, sent or send-again
     * @param sent null before it was
     * @param difference now less sent; null before it was sent
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Month(
            String month, String state, Figures now, Figures sent, Figures difference, String sentBy, Instant sentAt) {
        boolean isToBeSent() {
            return state.equals("not-sent") || state.equals("send-again");
        }
    }

    /** How many entered and left, and the hours that all attended. */
    public record Figures(int starts, int ends, int hours) {}
}
