package se.jobbspar.participant.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.programme.Fund;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.ProblemException;

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

    /** @throws ProblemException 400 for a programme that it does not pay for at any time */
    public void requirePays(Programme programme) {
        if (programme.funding().stream().noneMatch(funding -> funding.fund() == fund)) {
            throw ProblemException.validation(
                    "programme", Wording.of("must be one that the fund pays for", "ska vara ett som fonden betalar"));
        }
    }
}
