package se.jobbspar.participant.coach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.Workplace;

/** Somebody who works with participants here, known since the first time. */
@Entity
@Table(name = "coach")
class Coach {
    @Id
    private String id;

    private long version;
    private String workplace;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    private String presence;

    protected Coach() {
        // for Hibernate
    }

    /** What the coach says of him- or herself; name and workplace are the token's to say. */
    void present(List<String> languages, String presence) {
        version++;
        this.languages = languages;
        this.presence = presence;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    String municipality() {
        return Workplace.of(workplace).municipality().digits();
    }

    String name() {
        return name;
    }

    List<String> languages() {
        return languages;
    }

    String presence() {
        return presence;
    }
}
