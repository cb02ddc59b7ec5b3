package se.jobbspar.gateway.console.programme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** A page of programmes, those said last first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Programmes(List<Programme> items, long total, int page, int limit) {
    public Programmes {
        items = List.copyOf(items);
    }

    /**
     * @param to null while none is decided
     * @param mistaken founded by mistake
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Programme(
            UUID id, String name, String from, String to, String targetGroup, List<Funding> funding, boolean mistaken) {
        private static final List<String> TOLD_INDICATORS = List.of("esf-plus", "amif");

        public Programme {
            funding = funding == null ? List.of() : List.copyOf(funding);
        }

        /** The funds among those that pay for it that are told indicators. */
        public List<String> toldFunds() {
            return TOLD_INDICATORS.stream()
                    .filter(fund -> funding.stream().anyMatch(one -> one.fund().equals(fund)))
                    .toList();
        }
    }

    /** @param fund its code */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Funding(String fund) {}
}
