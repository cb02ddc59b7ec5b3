package se.jobbspar.vacancy.shortage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which kind of source judges a whole region's occupations. */
public enum SourceKind {
    @JsonProperty("barometer")
    BAROMETER,
    @JsonProperty("regional-forecast")
    REGIONAL_FORECAST
}
