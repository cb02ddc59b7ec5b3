package se.jobbspar.participant.fund;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was on the day of entry; null is not stated. Special categories have no field. */
@Schema(description = "How it was on the day of entry; each may be left out, and then is not stated.")
public record OnEntry(
        @Schema(description = "Sex.", examples = "woman") @Nullable
        Sex sex,

        @Schema(description = "Age that day.", examples = "30-54") @Nullable
        AgeBand age,

        @Schema(description = "Status on the labour market that day.", examples = "long-term-unemployed") @Nullable
        LabourMarketStatus labourMarket,

        @Schema(description = "Highest education, recognised or not.", examples = "isced-5-8") @Nullable
        EducationLevel education,

        @Schema(description = "Whether a citizen of a country outside the EU; no country is kept.", examples = "true")
        @Nullable
        Boolean thirdCountryNational,

        @Schema(description = "Whether of foreign background; no country is kept.", examples = "true") @Nullable
        Boolean foreignBackground,

        @Schema(description = "Whether living in a rural area; no address is kept.", examples = "false") @Nullable
        Boolean ruralArea,

        @Schema(description = "Command of Swedish that day.", examples = "A1") @Nullable
        SwedishLevel swedish) {
    static final OnEntry NOTHING = new OnEntry(null, null, null, null, null, null, null, null);

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "OnEntry[…]";
    }
}
