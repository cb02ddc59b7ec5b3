package se.jobbspar.vacancy.employer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One organisation that hires. */
@Entity
@Table(name = "employer")
public class Employer {
    @Id
    private UUID id;

    private long version;
    private String name;

    /** By what employers without a number are told apart, and found. */
    private String nameKey;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String organisationNumber;

    private Instant createdAt;
    private Instant updatedAt;

    protected Employer() {}

    private Employer(UUID id, EmployerKey key, Instant now) {
        this.id = id;
        this.version = 1;
        named(key);
        this.organisationNumber = key.number().map(OrganisationNumber::digits).orElse(null);
        this.createdAt = now;
        this.updatedAt = now;
    }

    static Employer register(UUID id, EmployerKey key, Instant now) {
        return new Employer(id, key, now);
    }

    /** Takes a new name or number; the version rises. */
    void revise(EmployerKey key, Instant now) {
        named(key);
        organisationNumber = key.number().map(OrganisationNumber::digits).orElse(null);
        version++;
        updatedAt = now;
    }

    private void named(EmployerKey key) {
        name = key.name();
        nameKey = key.nameKey();
    }

    public boolean is(OrganisationNumber number) {
        return number.digits().equals(organisationNumber);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Optional<OrganisationNumber> organisationNumber() {
        return Optional.ofNullable(organisationNumber).flatMap(OrganisationNumber::parse);
    }

    Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
