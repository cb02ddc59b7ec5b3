package se.jobbspar.gateway.console.need;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.jobbspar.gateway.console.shortage.Picture;

/** What the municipality itself has counted and stated, the newest first. */
public final class Stated {
    private Stated() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Assessments(List<Assessment> items, long total) {}

    /** @param outlook null = not judged */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Assessment(String situation, String outlook, String reason, LocalDate assessedOn) {
        Picture.Judged judged(String municipality) {
            return new Picture.Judged(
                    Picture.OWN, municipality, assessedOn.toString(), situation, outlook, reason, null, null);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Supplies(List<Supply> items, long total) {}

    /**
     * @param hires null = unknown
     * @param trained null = unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Supply(int year, Integer hires, Integer trained, String reason, Instant statedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Headcount(List<Group> items, long total) {}

    /** @param people null = unknown */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Group(String unit, String ages, Integer people) {}
}
