package se.jobbspar.participant.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.participant.audience.Audience;
import se.jobbspar.participant.audience.Subject;
import se.jobbspar.participant.audience.Visibility;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.Recorded;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.person.IdentityKeys;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.PersonKey;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.Today;

/** One person a labour-market unit works with. Every change raises the version by one. */
@Entity
@Table(name = "participant")
class Participant implements Subject {
    @Id
    private UUID id;

    private String code;
    private long version;

    @Column(updatable = false)
    private String workplace;

    @Embedded
    private Person person;

    private String personKey;

    /** What the person may be recognised by when registered a second time. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> identityKeys;

    @Enumerated(EnumType.STRING)
    private ProtectedIdentity protectedIdentity;

    @JdbcTypeCode(SqlTypes.JSON)
    private Profile profile;

    @Enumerated(EnumType.STRING)
    private Mapping mapping;

    /** The skills the person has once more, because the list filters on them by an index. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> skills;

    /** What the profile is told from others by. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> traits;

    /** The participant who stands for the same person; null for everybody who is there. */
    private UUID mergedInto;

    /** Whether match lists offer the person: not who has found work or studies, until a coach says otherwise. */
    private boolean offered = true;

    /** Whether a coach is responsible; not for whom a file has brought and nobody has taken over yet. */
    private boolean hasCoach;

    /** Who may see the person, as this version says; lags behind the agreements until the next write or sweep. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> visibleTo;

    /** Whether the topic's newest record of this person is a snapshot. */
    private boolean seen;

    /** The version that withdrew the person from the topic; null while seen, and for those who never were. */
    private Long withdrawnBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected Participant() {
        // for Hibernate
    }

    Participant(
            UUID id,
            ParticipantCode code,
            Workplace workplace,
            Person person,
            ProtectedIdentity protectedIdentity,
            List<Workplace> sharing,
            Instant now) {
        this.id = id;
        this.code = code.text();
        this.workplace = workplace.text();
        this.createdAt = now;
        identify(person, protectedIdentity);
        record(Profile.EMPTY);
        touch(sharing, now);
    }

    /** Somebody whom a file brings, profile and all. */
    static Participant arrived(
            ParticipantCode code,
            Workplace workplace,
            Arrival arrival,
            String by,
            List<Workplace> sharing,
            Instant now) {
        var participant = new Participant(
                UUID.randomUUID(), code, workplace, arrival.person(), arrival.protectedIdentity(), sharing, now);
        participant.record(arrival.profile().after(Profile.EMPTY, new Recorded(by, now, participant.version)));
        return participant;
    }

    /** Changes who the person is, or what is known about the protection. */
    void revise(Person person, ProtectedIdentity protectedIdentity, List<Workplace> sharing, Instant now) {
        identify(person, protectedIdentity);
        touch(sharing, now);
    }

    /**
     * Replaces the whole competence profile.
     *
     * @param by who maps, as the token says
     */
    void map(Profile profile, String by, List<Workplace> sharing, Instant now) {
        record(profile.after(this.profile, new Recorded(by, now, version + 1)));
        touch(sharing, now);
    }

    /** Whether a row says of somebody protected that there is nothing to protect, or that nobody has asked. */
    boolean wouldLoseProtection(Arrival arrival) {
        return protectedIdentity == ProtectedIdentity.PROTECTED
                && arrival.protectedIdentity() != ProtectedIdentity.PROTECTED;
    }

    /** Follows a file that says anew who the person is and what the person can do. */
    void follow(Arrival arrival, String by, List<Workplace> sharing, Instant now) {
        identify(arrival.person(), arrival.protectedIdentity());
        record(arrival.profile().after(profile, new Recorded(by, now, version + 1)));
        touch(sharing, now);
    }

    /** Takes what it lacks from somebody who is the same person. */
    void takeIn(Merge.Given given, List<Workplace> sharing, Instant now) {
        identify(
                new Person(person.name(), given.together(person.contact()), person.reference(), person.pool()),
                protectedIdentity);
        record(ProfileUnion.together(profile, given.profile(), version + 1));
        touch(sharing, now);
    }

    /** Gives back what it took, as far as nobody has changed it. */
    void giveBack(Merge.Given given, List<Workplace> sharing, Instant now) {
        identify(
                new Person(person.name(), given.without(person.contact()), person.reference(), person.pool()),
                protectedIdentity);
        record(ProfileUnion.without(profile, given.profile()));
        touch(sharing, now);
    }

    /** Is offered in match lists from now on, or is not. */
    void offer(boolean nowOffered, List<Workplace> sharing, Instant now) {
        offered = nowOffered;
        touch(sharing, now);
    }

    /** A coach is responsible from now on. That changes nothing of what others know. */
    void gainCoach() {
        hasCoach = true;
    }

    /** Is nowhere any more: another stands for the same person. */
    void leaveFor(Participant kept, List<Workplace> sharing, Instant now) {
        mergedInto = kept.id;
        touch(sharing, now);
    }

    /** Is somebody else after all. */
    void comeBack(List<Workplace> sharing, Instant now) {
        mergedInto = null;
        touch(sharing, now);
    }

    /** Follows what shares the home's people. */
    void follow(List<Workplace> sharing, Instant now) {
        touch(sharing, now);
    }

    private void identify(Person person, ProtectedIdentity protectedIdentity) {
        this.person = person;
        this.protectedIdentity = protectedIdentity;
        personKey = PersonKey.of(person);
        identityKeys = IdentityKeys.of(person);
    }

    private void record(Profile profile) {
        this.profile = profile;
        mapping = Mapping.of(profile);
        skills = profile.skillConcepts();
        traits = Traits.of(profile);
    }

    /** @param sharing workplaces that may see the home's people while nothing protects them */
    private void touch(List<Workplace> sharing, Instant now) {
        version++;
        updatedAt = now;
        Audience audience = Audience.of(this, sharing);
        visibleTo = audience.workplaces().stream().map(Workplace::text).toList();
        if (audience.published() && isPresent()) {
            seen = true;
            withdrawnBy = null;
        } else {
            withdrawnBy = seen ? Long.valueOf(version) : withdrawnBy;
            seen = false;
        }
    }

    /** Who may see the person, as this version says. */
    private Audience audience() {
        return Audience.of(this, visibleTo.stream().map(Workplace::of).toList());
    }

    /** Whether the topic has ever held this person. */
    boolean announced() {
        return seen || withdrawnBy != null;
    }

    /** What this version says to everyone else; nothing when it changes somebody who is not seen anyway. */
    Optional<Publication> publication() {
        return standing().filter(p -> seen || withdrawnBy == version);
    }

    /** What everyone else should know now, whichever version said it; nothing when they never knew. */
    Optional<Publication> standing() {
        if (seen) {
            return Optional.of(new Publication.Seen(snapshot()));
        }
        return Optional.ofNullable(withdrawnBy).map(by -> new Publication.Withdrawn(id, by));
    }

    /**
     * The pseudonymous state for everyone else. The same version always gives the same snapshot: what goes on is counted
     * until the version was written, not until somebody asks.
     */
    private ParticipantSnapshot snapshot() {
        LocalDate today = Today.at(updatedAt);
        return new ParticipantSnapshot(
                id,
                version,
                code,
                workplace().municipality().digits(),
                visibleTo,
                updatedAt,
                profile.skills().stream().map(SkillClaim::fact).toList(),
                profile.experiences().stream().map(past -> past.fact(today)).toList(),
                profile.educations().stream().map(Education::fact).toList(),
                profile.languages().stream().map(LanguageSkill::fact).toList(),
                profile.licences().stream().map(Licence::fact).toList(),
                profile.wishes().fact(),
                person.pool(),
                !offered);
    }

    String fingerprint() {
        return Fingerprint.of(person, protectedIdentity, profile);
    }

    Visibility visibility() {
        return audience().visibility(mapping == Mapping.EMPTY, offered);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    @Override
    public Workplace workplace() {
        return Workplace.of(workplace);
    }

    Person person() {
        return person;
    }

    @Override
    public ProtectedIdentity protectedIdentity() {
        return protectedIdentity;
    }

    @Override
    public boolean isPresent() {
        return mergedInto == null;
    }

    Profile profile() {
        return profile;
    }

    boolean offered() {
        return offered;
    }

    Mapping mapping() {
        return mapping;
    }

    List<String> visibleTo() {
        return visibleTo;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
