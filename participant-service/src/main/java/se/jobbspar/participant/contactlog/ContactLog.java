package se.jobbspar.participant.contactlog;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.participant.audience.OwnPeople;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.participant.coach.Coaches;
import se.jobbspar.participant.coaching.Coachings;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/** The contacts of all people, for the coaches of each person's own municipality. */
@ApplicationScoped
public class ContactLog implements PanacheRepositoryBase<ContactEntry, UUID> {
    private final OwnPeople people;
    private final Coaches coaches;
    private final Coachings coachings;
    private final Once once;
    private final Today today;

    public ContactLog(OwnPeople people, Coaches coaches, Coachings coachings, Once once, Today today) {
        this.people = people;
        this.coaches = coaches;
        this.coachings = coachings;
        this.once = once;
        this.today = today;
    }

    /** @throws ProblemException 404, 403 for a person of another municipality, 422 for a day to come */
    @Transactional
    ContactResponse note(UUID participant, ContactRequest request, CallingCoach by) {
        people.change(participant, by.workplace());
        request.verify(today.date());
        coaches.know(by);
        return response(once.make(id -> note(id, participant, request, by), id -> entry(id, participant)));
    }

    private ContactEntry note(UUID id, UUID participant, ContactRequest request, CallingCoach by) {
        var entry = new ContactEntry(id, participant, request, by.id(), today.instant());
        persist(entry);
        return entry;
    }

    /** @throws ProblemException 404, 403 for a person of another municipality */
    @Transactional
    ContactResponse get(UUID participant, UUID id, CallingCoach who) {
        people.read(participant, who.workplace());
        return response(entry(id, participant));
    }

    /** The latest first; those of who was merged into the person among them. */
    @Transactional
    Page<ContactResponse> list(UUID participant, CallingCoach who, Paging paging) {
        PanacheQuery<ContactEntry> found = of(participant, who);
        List<ContactEntry> entries =
                found.page(paging.page() - 1, paging.limit()).list();
        return Page.of(responses(entries), found.count(), paging);
    }

    /** All of them, as {@link #list}. */
    @Transactional
    public List<ContactResponse> whole(UUID participant, CallingCoach who) {
        return responses(of(participant, who).list());
    }

    private PanacheQuery<ContactEntry> of(UUID participant, CallingCoach who) {
        people.read(participant, who.workplace());
        return find(
                "participant in (select person.id from Participant person where ?1 in (person.id, person.mergedInto))"
                        + " order by heldOn desc, notedAt desc, id",
                participant);
    }

    private List<ContactResponse> responses(List<ContactEntry> entries) {
        Map<String, CoachName> names =
                coaches.names(entries.stream().map(ContactEntry::coach).toList());
        return entries.stream()
                .map(entry -> ContactResponse.of(entry, names.get(entry.coach())))
                .toList();
    }

    /** @throws ProblemException 404; 403 for who neither noted it nor is the responsible coach */
    @Transactional
    void strike(UUID participant, UUID id, CallingCoach by) {
        people.change(participant, by.workplace());
        ContactEntry entry = entry(id, participant);
        if (!entry.coach().equals(by.id()) && !coachings.isResponsible(participant, by.id())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    Wording.of(
                            "Only who noted it and the responsible coach can delete an entry.",
                            "Bara den som antecknat och den ansvariga coachen kan ta bort en anteckning."));
        }
        once.forget(List.of(id));
        delete(entry);
    }

    /** Before a person is erased: the database deletes the entries with the person, and no key may lead to them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID participant) {
        once.forget(
                list("participant", participant).stream().map(ContactEntry::id).toList());
    }

    private ContactEntry entry(UUID id, UUID participant) {
        return find("id = ?1 and participant = ?2", id, participant)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
    }

    private ContactResponse response(ContactEntry entry) {
        return ContactResponse.of(entry, coaches.names(List.of(entry.coach())).get(entry.coach()));
    }
}
