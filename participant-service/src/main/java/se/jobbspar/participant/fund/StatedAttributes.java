package se.jobbspar.participant.fund;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The attributes of one enrolment as they were stated last; what was stated before is gone. */
@Entity
@Table(name = "fund_attributes")
class StatedAttributes {
    @Id
    private UUID enrolment;

    private UUID participant;
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private OnEntry onEntry;

    @JdbcTypeCode(SqlTypes.JSON)
    private OnLeaving onLeaving;

    protected StatedAttributes() {
        // for Hibernate
    }

    StatedAttributes(UUID enrolment, UUID participant) {
        this.enrolment = enrolment;
        this.participant = participant;
    }

    void state(FundAttributesRequest request) {
        version++;
        this.onEntry = request.onEntry();
        this.onLeaving = request.onLeaving();
    }

    long version() {
        return version;
    }

    FundAttributes attributes() {
        return new FundAttributes(onEntry, onLeaving, enrolment, version);
    }
}
