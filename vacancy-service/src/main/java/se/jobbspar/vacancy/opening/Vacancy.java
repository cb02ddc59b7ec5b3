package se.jobbspar.vacancy.opening;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vacancy.employer.Employer;
import se.jobbspar.vacancy.proposal.Proposals;
import se.jobbspar.vacancy.terms.Remote;
import se.jobbspar.vocabulary.Requirement;

/** A job an employer wants to fill. Every change raises the version; only steps of {@link LifeCycle} change the status. */
@Entity
@Table(name = "vacancy")
public class Vacancy {
    @Id
    private UUID id;

    private long version;

    @ManyToOne(optional = false)
    private Employer employer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VacancyStatus status;

    private boolean announced;

    /** Since when others know of it; null of a draft. */
    private Instant announcedAt;

    @Embedded
    private Content content;

    /** By what its title is searched. */
    private String titleKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Proposals proposals = Proposals.NONE;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilledBy filledBy;

    /** Where the last step came from, while it may be taken back; null after that was done, or without a step. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VacancyStatus undoTo;

    /** How it was filled where the last step came from; null when it was not. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilledBy undoFilledBy;

    private Instant steppedAt;

    @OneToMany(mappedBy = "vacancy", cascade = CascadeType.PERSIST)
    private List<Step> steps = new ArrayList<>();

    @Embedded
    private Origin origin;

    private Instant statedAt;
    private boolean endedByFeed;
    private Instant createdAt;
    private Instant updatedAt;

    protected Vacancy() {}

    private Vacancy(UUID id, Employer employer, Content content, Instant now) {
        this.id = id;
        this.version = 1;
        this.employer = employer;
        this.status = VacancyStatus.DRAFT;
        this.createdAt = now;
        this.updatedAt = now;
        take(content);
    }

    /** A new one that only its employer sees. */
    static Vacancy draft(UUID id, Employer employer, Content content, LocalDate today, Instant now) {
        LastDay.requireNotPast(content.lastDay(), today);
        return new Vacancy(id, employer, content, now);
    }

    /** One for an ad: public from the start, expired if its last day has passed. */
    static Vacancy imported(Ad.Listed ad, Employer employer, LocalDate today, Instant now) {
        Vacancy vacancy = new Vacancy(UUID.randomUUID(), employer, ad.content(), now);
        vacancy.proposals = vacancy.proposed(ad);
        vacancy.origin = ad.origin();
        vacancy.statedAt = ad.at();
        vacancy.status =
                LastDay.isPast(ad.content().lastDay(), today) ? VacancyStatus.EXPIRED : VacancyStatus.PUBLISHED;
        vacancy.announced = true;
        vacancy.announcedAt = now;
        return vacancy;
    }

    /** Replaces the content; a closed one and a new last day in the past are refused. */
    void revise(Content stated, LocalDate today, Instant now) {
        if (LifeCycle.isClosed(status)) {
            throw Refusal.closed(status);
        }
        if (!Objects.equals(stated.lastDay(), content.lastDay())) {
            LastDay.requireNotPast(stated.lastDay(), today);
        }
        if (announced) {
            stated.requireReasons();
        }
        take(stated);
        proposals = proposals.written(stated.requirements());
        changed(now);
    }

    /** Takes what a person made of proposals. */
    void decide(Proposals decided, List<Requirement> asked, Instant now) {
        if (LifeCycle.isClosed(status)) {
            throw Refusal.closed(status);
        }
        proposals = decided;
        content = content.withRequirements(asked);
        changed(now);
    }

    /**
     * Takes a step that somebody asks for.
     *
     * @param filling how the job was filled; null = nobody says
     * @param by what whoever asks is called
     */
    void go(VacancyStatus to, FilledBy filling, String by, LocalDate today, Instant now) {
        if (!LifeCycle.next(status).contains(to)) {
            throw Refusal.step(status, to);
        }
        if (to == VacancyStatus.PUBLISHED) {
            LastDay.requireNotPast(content.lastDay(), today);
        }
        if (!announced) {
            content.requireReasons();
        }
        endedByFeed = false;
        enter(to, by, now);
        filledBy = filling;
        changed(now);
    }

    /** Takes the last step back, once and within a day: to a draft too, of which others then hear that it is gone. */
    void undo(String by, LocalDate today, Instant now) {
        VacancyStatus back = undo().filter(undo -> !now.isAfter(undo.until()))
                .map(VacancyResponse.Undo::to)
                .orElseThrow(Refusal::nothingToUndo);
        if (LifeCycle.expires(back)) {
            LastDay.requireNotPast(content.lastDay(), today);
        }
        FilledBy filling = undoFilledBy;
        endedByFeed = false;
        enter(back, by, now);
        filledBy = filling;
        undoTo = null;
        undoFilledBy = null;
        changed(now);
    }

    Optional<VacancyResponse.Undo> undo() {
        return Optional.ofNullable(undoTo).map(to -> new VacancyResponse.Undo(to, steppedAt.plus(LifeCycle.REGRET)));
    }

    /** The calendar's step; whether it was due. */
    boolean expire(LocalDate today, Instant now) {
        if (!LifeCycle.expires(status) || !LastDay.isPast(content.lastDay(), today)) {
            return false;
        }
        enter(VacancyStatus.EXPIRED, null, now);
        changed(now);
        return true;
    }

    /**
     * Takes what the feed says now; whether that changed anything. What people closed here stays closed, what the feed ended
     * it may list again.
     */
    boolean follow(Ad.Listed ad, Employer hiring, LocalDate today, Instant now) {
        if (isOlder(ad)) {
            return false;
        }
        heard(ad);
        VacancyStatus due = LifeCycle.listed(status, LastDay.isPast(ad.content().lastDay(), today), endedByFeed);
        Proposals proposed = proposed(ad);
        // No feed states terms: those that people have added stay.
        Content listed = ad.content()
                .withRequirements(proposed.over(ad.content().requirements()))
                .withTerms(content.terms());
        boolean same = due == status
                && listed.equals(content)
                && proposed.equals(proposals)
                && ad.origin().equals(origin)
                && hiring.id().equals(employer.id());
        if (same || LifeCycle.isClosed(status) && !endedByFeed) {
            return false;
        }
        endedByFeed = false;
        employer = hiring;
        origin = ad.origin();
        take(listed);
        proposals = proposed;
        enter(due, null, now);
        changed(now);
        return true;
    }

    private Proposals proposed(Ad.Listed ad) {
        return ad.reading() == null ? proposals : proposals.read(ad.reading());
    }

    /** Whether the feed has said something newer. */
    private boolean isOlder(Ad ad) {
        return ad.at() != null && statedAt != null && ad.at().isBefore(statedAt);
    }

    private void heard(Ad ad) {
        statedAt = ad.at() == null ? statedAt : ad.at();
    }

    /** The feed took the ad back; whether that changed anything. */
    boolean follow(Ad.Removed ad, Instant now) {
        if (isOlder(ad)) {
            return false;
        }
        heard(ad);
        return withdraw(now);
    }

    /** The feed's end of it, which the feed may take back; whether that changed anything. */
    boolean withdraw(Instant now) {
        if (!LifeCycle.next(status).contains(VacancyStatus.WITHDRAWN)) {
            return false;
        }
        endedByFeed = true;
        enter(VacancyStatus.WITHDRAWN, null, now);
        changed(now);
        return true;
    }

    private void enter(VacancyStatus next, String by, Instant now) {
        if (next == status) {
            return;
        }
        steps.add(new Step(this, status, next, by, now));
        undoTo = status;
        undoFilledBy = filledBy;
        steppedAt = now;
        status = next;
        announced = next != VacancyStatus.DRAFT;
        announcedAt = announced ? Optional.ofNullable(announcedAt).orElse(now) : null;
        filledBy = null;
    }

    private void take(Content stated) {
        content = stated;
        titleKey = TextKey.of(stated.title());
    }

    private void changed(Instant now) {
        version++;
        updatedAt = now;
    }

    Content content() {
        return content;
    }

    Proposals proposals() {
        return proposals;
    }

    /** With what an imported ad's text proposes, as wishes until a person confirms it. */
    private List<Requirement> asked() {
        List<Requirement> stated = content.requirements();
        return origin == null
                ? stated
                : Stream.concat(stated.stream(), proposals.wishes(stated)).toList();
    }

    /** What everybody downstream may know: no text of the ad, no number of the employer. */
    VacancySnapshot snapshot() {
        return new VacancySnapshot(
                id,
                version,
                status,
                employer.id(),
                content.title(),
                content.occupation(),
                content.occupationGroup(),
                content.municipality(),
                content.terms().otherMunicipalities(),
                content.terms().remote() == Remote.FULLY,
                content.workingTimes(),
                asked().stream().map(Requirement::fact).toList(),
                content.lastDay(),
                updatedAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    VacancyStatus status() {
        return status;
    }

    Optional<FilledBy> filledBy() {
        return Optional.ofNullable(filledBy);
    }

    /** Whether it has left draft, so that others know of it. */
    boolean announced() {
        return announced;
    }

    Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    Employer employer() {
        return employer;
    }

    Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
