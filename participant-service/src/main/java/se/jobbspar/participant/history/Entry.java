package se.jobbspar.participant.history;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.Workplace;

/** One saying of a fact. Never changed: the database refuses it. */
@Entity
@Table(name = "history")
class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private UUID fact;
    private long version;
    private String kind;
    private UUID participant;
    private UUID belongsTo;
    private String workplace;

    /** The fact without its id and who said it, as {@link FactFormat} writes it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String state;

    private String saidBy;
    private Instant saidAt;

    protected Entry() {
        // for Hibernate
    }

    <F extends Fact<F>> Entry(Kind<F> kind, F fact, Workplace workplace) {
        this.fact = fact.id();
        this.version = fact.said().version();
        this.kind = kind.name();
        this.participant = fact.person().orElse(null);
        this.belongsTo = fact.belongsTo().orElse(null);
        this.workplace = workplace.text();
        this.state = FactFormat.write(fact.as(null, null));
        this.saidBy = fact.said().by();
        this.saidAt = fact.said().at();
    }

    <F extends Fact<F>> F fact(Kind<F> kind) {
        return FactFormat.read(state, kind.type()).as(fact, said());
    }

    Said said() {
        return new Said(version, workplace().municipality().digits(), saidBy, saidAt);
    }

    /** That said it first. */
    Workplace workplace() {
        return Workplace.of(workplace);
    }

    Long number() {
        return number;
    }

    UUID fact() {
        return fact;
    }

    String kind() {
        return kind;
    }

    UUID participant() {
        return participant;
    }

    String state() {
        return state;
    }
}
