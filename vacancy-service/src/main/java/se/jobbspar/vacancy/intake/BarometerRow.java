package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The fields we use of a row of the barometer, in either format; any may be null.
 *
 * @param ssyk the SSYK codes in JSON
 * @param ssykCodes the SSYK codes in CSV
 * @param source who judges, where it is not the employment service: a field of ours, which its files do not have; of a
 *     regional forecast who makes it
 */
@JsonIgnoreProperties({
    // The field of work follows from the SSYK codes, whose names are the taxonomy's; how many they are is seen.
    "yrkesomrade",
    "yb_concept_id",
    "ssyk_text",
    "antal_ssyk",
    "del_av_ssyk",
    "taxonomi_version",
    // The same judgement in other words.
    "jobbmojligheter",
    "text_jobbmojligheter",
    "text_rekryteringssituation",
    "yb_beskrivning",
    "paradox",
    // For which level and how much of the occupation it was made.
    "hogsta_bedomningsniva",
    "delvis_helt"
})
record BarometerRow(
        @JsonProperty("yb_yrke") String occupation,
        @JsonProperty("lan") String region,
        String ssyk,
        @JsonProperty("ssyk_codes") String ssykCodes,
        @JsonProperty("rekryteringssituation") String situation,
        @JsonProperty("prognos") String outlook,
        @JsonProperty("omgang") String round,
        @JsonProperty("kalla") String source) {}
