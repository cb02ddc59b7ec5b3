package se.jobbspar.participant.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By whom a person came to the programme. */
public enum IntakeChannel {
    @JsonProperty("self")
    SELF,
    @JsonProperty("employment-service")
    EMPLOYMENT_SERVICE,
    @JsonProperty("social-services")
    SOCIAL_SERVICES,
    /** Adult education, Swedish for immigrants included. */
    @JsonProperty("education")
    EDUCATION,
    @JsonProperty("health-care")
    HEALTH_CARE,
    @JsonProperty("association")
    ASSOCIATION,
    @JsonProperty("employer")
    EMPLOYER,
    /** Sought up by the unit itself. */
    @JsonProperty("outreach")
    OUTREACH,
    @JsonProperty("other-programme")
    OTHER_PROGRAMME,
    @JsonProperty("other")
    OTHER
}
