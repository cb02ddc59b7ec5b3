package se.jobbspar.vacancy.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.vacancy.assessment.AssessmentResponse;
import se.jobbspar.vacancy.shortage.Judgement;

/** What one source says of an occupation. */
@Schema(description = "What one source says of an occupation.")
public record Judged(
        Source source,

        @Schema(description = "SCB code of what it speaks of; 00 = the nation.", examples = "18")
        String region,

        @Schema(
                description = "Round of the barometer, year or round of a regional forecast, or day of the assessment.",
                examples = "2026-1")
        String period,

        @Schema(description = "null = it does not judge.") @Nullable
        Situation situation,

        @Schema(description = "Need in five years; null = it does not judge.") @Nullable
        Outlook outlook,

        @Schema(
                description = "Who says so; of an assessment its reason.",
                examples = "Arbetsförmedlingen, Yrkesbarometern")
        String provenance,

        @Schema(description = "What the source calls the occupation; null = by its code alone.") @Nullable
        String name,

        @Schema(description = "What it said the time before; null = this is the first.") @Nullable
        Earlier before) {

    /** Who judges. */
    public enum Source {
        @JsonProperty("barometer")
        BAROMETER,
        @JsonProperty("regional-forecast")
        REGIONAL_FORECAST,
        @JsonProperty("municipality")
        MUNICIPALITY
    }

    /** @param before of the round before; null = this is the first */
    static Judged of(Judgement said, @Nullable Judgement before) {
        return new Judged(
                switch (said.subject().kind()) {
                    case BAROMETER -> Source.BAROMETER;
                    case REGIONAL_FORECAST -> Source.REGIONAL_FORECAST;
                },
                said.subject().region(),
                said.round().toString(),
                said.situation(),
                said.outlook(),
                said.source(),
                said.subject().name(),
                before == null ? null : Earlier.of(before));
    }

    /** @param newestFirst all that a municipality has said of an occupation */
    static Judged of(List<AssessmentResponse> newestFirst) {
        AssessmentResponse own = newestFirst.getFirst();
        return new Judged(
                Source.MUNICIPALITY,
                own.municipality(),
                own.assessedOn().toString(),
                own.situation(),
                own.outlook(),
                own.reason(),
                null,
                newestFirst.stream().skip(1).findFirst().map(Earlier::of).orElse(null));
    }

    boolean isBy(Source asked) {
        return source == asked && situation != null;
    }
}
