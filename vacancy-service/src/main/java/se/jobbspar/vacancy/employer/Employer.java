package se.jobbspar.vacancy.employer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.rest.ProblemException;

/** One organisation that hires, and those who act for it. */
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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String municipality;

    @JdbcTypeCode(SqlTypes.JSON)
    private ForeignNumber foreignNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WorkPlace> places;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contact> contacts;

    @ElementCollection
    @CollectionTable(name = "employer_member")
    private Set<Member> members = new HashSet<>();

    private Instant createdAt;
    private Instant updatedAt;

    protected Employer() {}

    private Employer(UUID id, EmployerDetails details, Instant now) {
        this.id = id;
        this.version = 1;
        this.createdAt = now;
        take(details, now);
    }

    static Employer register(UUID id, EmployerDetails details, Instant now) {
        return new Employer(id, details, now);
    }

    /** Replaces what is said of it; the version rises. */
    void revise(EmployerDetails details, Instant now) {
        version++;
        take(details, now);
    }

    private void take(EmployerDetails details, Instant now) {
        name = details.key().name();
        nameKey = details.key().nameKey();
        organisationNumber = details.number().map(OrganisationNumber::digits).orElse(null);
        sector = details.sector();
        municipality = details.municipality();
        foreignNumber = details.foreignNumber();
        places = details.places();
        contacts = details.contacts();
        updatedAt = now;
    }

    /** Adds somebody who acts for it, or corrects the name of who does already. */
    void admit(Member member) {
        members.removeIf(known -> known.subject().equals(member.subject()));
        if (members.size() == Member.MOST) {
            throw Refusal.tooManyMembers();
        }
        members.add(member);
    }

    /** @throws ProblemException 404 for no member, 409 for the last one: somebody must be left to act for it */
    void dismiss(String subject) {
        Member leaving = members.stream()
                .filter(member -> member.subject().equals(subject))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (members.size() == 1) {
            throw Refusal.lastMember();
        }
        members.remove(leaving);
    }

    public boolean is(OrganisationNumber number) {
        return number.digits().equals(organisationNumber);
    }

    boolean isIn(MunicipalityCode place) {
        return place.digits().equals(municipality);
    }

    /** Whether it is a part of the municipality itself, and no company of its. */
    boolean isUnitOf(MunicipalityCode owner) {
        return sector == Sector.MUNICIPAL && isIn(owner);
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

    EmployerDetails details() {
        return new EmployerDetails(
                new EmployerKey(name, organisationNumber()), sector, municipality, foreignNumber, places, contacts);
    }

    Set<Member> members() {
        return Set.copyOf(members);
    }

    Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
