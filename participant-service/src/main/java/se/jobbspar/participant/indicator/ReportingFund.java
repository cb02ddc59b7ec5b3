package se.jobbspar.participant.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.jobbspar.participant.programme.Fund;
import se.jobbspar.participant.programme.Programme;

/** A fund that asks for indicators. */
public enum ReportingFund {
    @JsonProperty("esf-plus")
    ESF_PLUS(Fund.ESF_PLUS),
    @JsonProperty("amif")
    AMIF(Fund.AMIF);

    private final Fund fund;

    ReportingFund(Fund fund) {
        this.fund = fund;
    }

    /** Whether it pays for a programme, at any time. */
    boolean pays(Programme programme) {
        return programme.funding().stream().anyMatch(funding -> funding.fund() == fund);
    }
}
