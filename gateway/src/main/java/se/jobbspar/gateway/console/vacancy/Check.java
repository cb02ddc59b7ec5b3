package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** What to look at before a vacancy is published, as vacancy-service tells of it; advice that nobody has to follow. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Check(List<Strained> wording, List<Missing> missing, List<Alike> alike) {
    public Check {
        wording = List.copyOf(wording);
        missing = List.copyOf(missing);
        alike = List.copyOf(alike);
    }

    boolean isClear() {
        return wording.isEmpty() && missing.isEmpty() && alike.isEmpty();
    }

    /**
     * Words that break or strain the Discrimination Act.
     *
     * @param field title or description
     * @param offset of the words in it, in UTF-16 units from 0
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Strained(String field, String ground, int offset, int length, String instead) {}

    /** What the vacancy does not say. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Missing(String field, String advice) {}

    /** Another one of the employer that seems to be the same. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Alike(UUID id, String title, String status) {}
}
