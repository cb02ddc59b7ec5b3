package se.jobbspar.vacancy.need;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.vacancy.forecast.Assumptions;
import se.jobbspar.vacancy.forecast.OccupationForecasts;

/**
 * Addresses where the numbers of a need open to what they are made of.
 *
 * @param forecast null = there is none, or it is not told
 * @param headcount null = as forecast
 * @param expectedSupply null = it is not told
 */
@Schema(description = "Where the numbers of a need open to what they are made of: addresses of this service.")
public record NeedSources(
        @Schema(
                description = "The forecast by units; null = there is none, or it is not told.",
                examples = "/vacancy/v1/forecasts?by=unit&occupation=5321&years=1")
        @Nullable
        String forecast,

        @Schema(
                description = "The rows of the headcount; null = as forecast.",
                examples = "/vacancy/v1/headcounts/2026-02-01?occupation=5321")
        @Nullable
        String headcount,

        @Schema(examples = "/vacancy/v1/vacancies?status=published&occupationGroup=5321&region=1880")
        String vacancies,

        @Schema(
                description = "All that was stated of whom to expect, the newest first; null = it is not told.",
                examples = "/vacancy/v1/expected-supplies?occupation=5321&year=2027")
        @Nullable
        String expectedSupply) {
    private static final String API = "/vacancy/v1";

    /** @param ahead how many years after this one */
    static NeedSources ofOwn(
            String occupation,
            MunicipalityCode own,
            int year,
            int ahead,
            OccupationForecasts forecast,
            Assumptions assumed) {
        boolean known = forecast.byOccupation().containsKey(occupation);
        String assumptions =
                assumed.id() == null ? "" : "&assumptions=" + assumed.id() + "&version=" + assumed.version();
        return new NeedSources(
                known ? API + "/forecasts?by=unit&occupation=" + occupation + "&years=" + ahead + assumptions : null,
                known ? API + "/headcounts/" + forecast.countedOn() + "?occupation=" + occupation : null,
                vacancies(occupation, own.digits()),
                API + "/expected-supplies?occupation=" + occupation + "&year=" + year);
    }

    static NeedSources ofOthers(String occupation, String region) {
        return new NeedSources(null, null, vacancies(occupation, region), null);
    }

    private static String vacancies(String occupation, String region) {
        String place = region.equals(Places.NATION) ? "" : "&region=" + region;
        return API + "/vacancies?status=published&occupationGroup=" + occupation + place;
    }
}
