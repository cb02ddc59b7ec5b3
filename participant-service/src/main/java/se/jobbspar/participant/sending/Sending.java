package se.jobbspar.participant.sending;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** A month as it was sent. Never changed: what is sent again is another sending. */
@Entity
@Table(name = "sent_month")
class Sending {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private UUID programme;
    private String municipality;
    private String month;
    private int starts;
    private int ends;
    private int hours;
    private String fingerprint;
    private String sentBy;
    private Instant sentAt;

    protected Sending() {
        // for Hibernate
    }

    Sending(UUID programme, String municipality, YearMonth month, MonthRows rows, String sentBy, Instant sentAt) {
        MonthFigures figures = rows.figures();
        this.programme = programme;
        this.municipality = municipality;
        this.month = month.toString();
        this.starts = figures.starts();
        this.ends = figures.ends();
        this.hours = figures.hours();
        this.fingerprint = rows.fingerprint();
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    Sent sent() {
        return new Sent(
                number, YearMonth.parse(month), new MonthFigures(starts, ends, hours), fingerprint, sentBy, sentAt);
    }
}
