package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an imported vacancy comes from.
 *
 * @param source name of the feed
 * @param id the ad's id there; with the source it is the natural key
 * @param lastDay the ad's own last day; differs from the vacancy's when the import kept an archived ad open
 */
@Embeddable
@Schema(description = "Where an imported vacancy comes from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
        @Column(name = "source") @Schema(examples = "platsbanken")
        String source,

        @Column(name = "source_id") @Schema(examples = "30016354")
        String id,

        @Column(name = "source_last_day") @Schema(description = "The ad's own last day to apply.") @Nullable
        LocalDate lastDay) {}
