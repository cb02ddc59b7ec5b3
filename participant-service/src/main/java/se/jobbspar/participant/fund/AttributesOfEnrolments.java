package se.jobbspar.participant.fund;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.audience.OwnPeople;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.participant.programme.Fund;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** What funds ask about people, for the coaches of the person's own municipality: 404 and 403 as for the person. */
@ApplicationScoped
public class AttributesOfEnrolments implements PanacheRepositoryBase<StatedAttributes, UUID> {
    private final History history;
    private final OwnPeople people;
    private final SamePeople same;
    private final Today today;

    public AttributesOfEnrolments(History history, OwnPeople people, SamePeople same, Today today) {
        this.history = history;
        this.people = people;
        this.same = same;
        this.today = today;
    }

    /** @throws ProblemException 404 and 403 as for the enrolment */
    @Transactional
    FundAttributes get(UUID enrolment, Workplace own) {
        history.get(Enrolment.KIND, enrolment, own);
        return findByIdOptional(enrolment)
                .map(StatedAttributes::attributes)
                .orElseGet(() -> FundAttributes.notStated(enrolment));
    }

    /** @throws ProblemException as {@link #get}, 412 when somebody was faster, 422 where no fund asks, or nobody has left */
    @Transactional
    FundAttributes state(UUID id, long expected, FundAttributesRequest request, Workplace own) {
        Enrolment enrolment = history.get(Enrolment.KIND, id, own);
        people.change(same.standsFor(enrolment.participant()), own);
        StatedAttributes stated =
                findByIdOptional(id).orElseGet(() -> new StatedAttributes(id, enrolment.participant()));
        ETags.requireCurrent(expected, stated.version());
        verify(request, enrolment);
        stated.state(request);
        persist(stated);
        return stated.attributes();
    }

    private void verify(FundAttributesRequest request, Enrolment enrolment) {
        var check = new ClaimCheck(today.date());
        boolean asked = history.standing(Programme.KIND, enrolment.programme()).stream()
                .flatMap(programme -> programme.funding().stream())
                .anyMatch(funding -> funding.fund() == Fund.ESF_PLUS || funding.fund() == Fund.AMIF);
        check.refuseUnless(
                asked,
                "enrolment",
                Wording.of(
                        "is in a programme that neither ESF+ nor AMIF pays for: nobody asks for this",
                        "är i ett projekt som varken ESF+ eller AMIF betalar: ingen frågar efter det här"));
        check.refuseUnless(
                enrolment.to() != null || request.onLeaving().equals(OnLeaving.NOTHING),
                "onLeaving",
                Wording.of("is stated when the enrolment has ended", "anges när inskrivningen är avslutad"));
        check.verify();
    }

    /** Of the enrolments in a programme, by their ids; those that nothing was stated of are missing. */
    public Map<UUID, FundAttributes> in(UUID programme) {
        return list(
                        "enrolment in (select entry.fact from Entry entry where entry.belongsTo = ?1 and entry.kind = ?2)",
                        programme,
                        Enrolment.KIND.name())
                .stream()
                .map(StatedAttributes::attributes)
                .collect(toMap(FundAttributes::enrolment, attributes -> attributes));
    }

    /** All that was stated of a person, for who may see the person. */
    public List<FundAttributes> about(UUID participant) {
        return find(
                        "participant in (select person.id from Participant person"
                                + " where ?1 in (person.id, person.mergedInto)) order by enrolment",
                        participant)
                .list()
                .stream()
                .map(StatedAttributes::attributes)
                .toList();
    }

    /** As {@link History#follow}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID kept, UUID away) {
        update("participant = ?1 where participant = ?2", kept, away);
    }
}
