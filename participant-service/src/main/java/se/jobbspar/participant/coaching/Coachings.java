package se.jobbspar.participant.coaching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.audience.OwnPeople;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.participant.coach.Coaches;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/** Who is responsible for whom, and who follows. Every write locks the person. */
@ApplicationScoped
public class Coachings implements PanacheRepositoryBase<Coaching, UUID> {
    private static final int SHOWN = 20;

    private final OwnPeople people;
    private final Coaches coaches;
    private final Event<HandedOver> handedOver;
    private final Today today;

    public Coachings(OwnPeople people, Coaches coaches, Event<HandedOver> handedOver, Today today) {
        this.people = people;
        this.coaches = coaches;
        this.handedOver = handedOver;
        this.today = today;
    }

    /** Makes who has registered a person responsible, in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID participant, CallingCoach by) {
        coaches.know(by);
        persist(new Coaching(participant, by.id(), today.date()));
    }

    /** @throws ProblemException 404, 403 for a person of another municipality */
    @Transactional
    CoachingResponse get(UUID participant, CallingCoach who) {
        people.read(participant, who.workplace());
        return response(participant, SHOWN);
    }

    /** As {@link #get}, with every hand-over. */
    @Transactional
    public CoachingResponse whole(UUID participant, CallingCoach who) {
        people.read(participant, who.workplace());
        return response(participant, Integer.MAX_VALUE);
    }

    /**
     * @throws ProblemException 404, 403, 412 when somebody was faster, 422 for a coach of another municipality; 403 when
     *     another than the responsible coach would pass the circumstances on
     */
    @Transactional
    CoachingResponse handOver(UUID participant, long expected, HandOverRequest request, CallingCoach by) {
        people.change(participant, by.workplace());
        coaches.know(by);
        Optional<Coaching> before = findByIdOptional(participant);
        ETags.requireCurrent(expected, before.map(Coaching::version).orElse(0L));
        verify(request, before, by);
        if (before.map(Coaching::coach).filter(request.coach()::equals).isEmpty()) {
            handOver(participant, before, request, by);
        }
        return response(participant, SHOWN);
    }

    private void handOver(UUID participant, Optional<Coaching> before, HandOverRequest request, CallingCoach by) {
        String from = before.map(Coaching::coach).orElse(null);
        getEntityManager()
                .persist(new HandOver(
                        participant, from, request.coach(), by.id(), request.withCircumstances(), today.instant()));
        before.ifPresentOrElse(
                coaching -> coaching.handTo(request.coach(), today.date()),
                () -> persist(new Coaching(participant, request.coach(), today.date())));
        flush();
        handedOver.fire(new HandedOver(participant, request.withCircumstances()));
    }

    private void verify(HandOverRequest request, Optional<Coaching> before, CallingCoach by) {
        if (!coaches.works(request.coach(), by.workplace())) {
            Wording wrong = Wording.of(
                    "must be a coach of the person's municipality who has worked here",
                    "ska vara en coach i personens kommun som har arbetat här");
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE, wrong.at("coach"), List.of(FieldError.of("coach", wrong)));
        }
        if (request.withCircumstances()
                && before.map(Coaching::coach).filter(by.id()::equals).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    Wording.of(
                            "Only the responsible coach can pass the circumstances on.",
                            "Bara den ansvariga coachen kan lämna över livssituationen."));
        }
    }

    /** Begins to follow; who follows already goes on. */
    @Transactional
    void follow(UUID participant, CallingCoach who) {
        people.change(participant, who.workplace());
        coaches.know(who);
        getEntityManager().merge(new Follower(participant, who.id()));
    }

    /** Ends following; for who does not follow, nothing changes. */
    @Transactional
    void unfollow(UUID participant, CallingCoach who) {
        people.change(participant, who.workplace());
        Optional.ofNullable(getEntityManager().find(Follower.class, new Follower.Key(participant, who.id())))
                .ifPresent(getEntityManager()::remove);
    }

    /** Whether somebody is the responsible coach of a person. */
    public boolean isResponsible(UUID participant, String coach) {
        return count("participant = ?1 and coach = ?2", participant, coach) > 0;
    }

    /** The responsible coaches of some people, by the people's ids; who has none is left out. */
    public Map<UUID, CoachName> responsible(Collection<UUID> participants) {
        List<Coaching> found = list("participant in ?1", participants);
        Map<String, CoachName> names =
                coaches.names(found.stream().map(Coaching::coach).toList());
        return found.stream().collect(Collectors.toMap(Coaching::participant, one -> names.get(one.coach())));
    }

    private CoachingResponse response(UUID participant, int handOvers) {
        Optional<Coaching> now = findByIdOptional(participant);
        List<String> followers = getEntityManager()
                .createQuery("select coach from Follower where participant = ?1 order by coach", String.class)
                .setParameter(1, participant)
                .getResultList();
        List<HandOver> past = getEntityManager()
                .createQuery("from HandOver where participant = ?1 order by handedOverAt desc", HandOver.class)
                .setParameter(1, participant)
                .setMaxResults(handOvers)
                .getResultList();
        Function<String, CoachName> name = names(now, followers, past)::get;
        return new CoachingResponse(
                now.map(Coaching::coach).map(name).orElse(null),
                now.map(Coaching::since).orElse(null),
                followers.stream().map(name).toList(),
                past.stream()
                        .map(one -> new CoachingResponse.HandOverEntry(
                                Optional.ofNullable(one.from()).map(name).orElse(null),
                                name.apply(one.to()),
                                name.apply(one.by()),
                                one.withCircumstances(),
                                one.at()))
                        .toList(),
                now.map(Coaching::version).orElse(0L));
    }

    private Map<String, CoachName> names(Optional<Coaching> now, List<String> followers, List<HandOver> past) {
        return coaches.names(Stream.of(
                        now.map(Coaching::coach).stream(),
                        followers.stream(),
                        past.stream().flatMap(one -> Stream.of(one.to(), one.by())),
                        past.stream().map(HandOver::from).filter(from -> from != null))
                .flatMap(Function.identity())
                .distinct()
                .toList());
    }
}
