package se.jobbspar.participant.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.fund.AttributesOfEnrolments;
import se.jobbspar.participant.programme.Programmes;
import se.jobbspar.participant.report.Facts;
import se.jobbspar.participant.report.KnownFacts;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** What funds are told of the own people, computed from the history when it is asked for. */
@ApplicationScoped
class FundReports {
    private final KnownFacts known;
    private final AttributesOfEnrolments attributes;
    private final Programmes programmes;
    private final Today today;

    FundReports(KnownFacts known, AttributesOfEnrolments attributes, Programmes programmes, Today today) {
        this.known = known;
        this.attributes = attributes;
        this.programmes = programmes;
        this.today = today;
    }

    /** @throws ProblemException 400 for what cannot be asked, 404 for a programme of others */
    FundReport report(ReportingFund fund, FundQuestion question, Workplace own) {
        UUID programme = question.programme();
        LocalDate by = question.by(today.date());
        fund.requirePays(programmes.get(programme, own));
        Facts facts = known.on(today.date(), Optional.of(own));
        return FundReport.of(facts, attributes.in(programme), programme, by);
    }
}
