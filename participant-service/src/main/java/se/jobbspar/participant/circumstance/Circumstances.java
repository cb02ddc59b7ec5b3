package se.jobbspar.participant.circumstance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the responsible coach has been told of one person's life. */
@Entity
@Table(name = "circumstances")
class Circumstances {
    @Id
    private UUID participant;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Circumstance> themes;

    protected Circumstances() {
        // for Hibernate
    }

    Circumstances(UUID participant) {
        this.participant = participant;
    }

    void record(List<Circumstance> themes) {
        version++;
        this.themes = List.copyOf(themes);
    }

    long version() {
        return version;
    }

    List<Circumstance> themes() {
        return themes;
    }
}
