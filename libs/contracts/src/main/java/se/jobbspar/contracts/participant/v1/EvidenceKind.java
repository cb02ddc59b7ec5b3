package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a claim is known, weakest first. */
public enum EvidenceKind {
    @JsonProperty("self-declared")
    SELF_DECLARED,
    /** Somebody who judges such things has, in a conversation or by a test. */
    @JsonProperty("assessed")
    ASSESSED,
    /** Shown at work. */
    @JsonProperty("observed")
    OBSERVED,
    @JsonProperty("employer-reference")
    EMPLOYER_REFERENCE,
    @JsonProperty("certificate")
    CERTIFICATE,
    @JsonProperty("validated")
    VALIDATED
}
