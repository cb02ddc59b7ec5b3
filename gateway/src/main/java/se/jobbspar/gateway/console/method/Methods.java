package se.jobbspar.gateway.console.method;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/** A page of methods, those said last first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Methods(List<Method> items, long total, int page, int limit) {
    public Methods {
        items = List.copyOf(items);
    }

    /**
     * @param adopts the other municipality's that it takes over; null for one of the own
     * @param mistaken said by mistake
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Method(UUID id, String name, String description, UUID adopts, boolean mistaken, Said said) {
        /** The municipality whose it is. */
        public String owner() {
            return ParticipantRow.place(said.municipality());
        }

        boolean isOf(String municipality) {
            return said.municipality().equals(municipality);
        }
    }

    /** @param municipality its code */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Said(String municipality) {}
}
