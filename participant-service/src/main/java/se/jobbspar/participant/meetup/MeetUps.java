package se.jobbspar.participant.meetup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.Indexed;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.Standing;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** The recruitment meet-ups, each for the coaches of the municipality that arranges it. */
@ApplicationScoped
public class MeetUps {
    private final History history;
    private final Taxonomy taxonomy;
    private final Today today;

    public MeetUps(History history, Taxonomy taxonomy, Today today) {
        this.history = history;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /** @throws ProblemException as {@link History#say} */
    MeetUp arrange(MeetUp meetUp, CallingCoach by) {
        return history.say(MeetUp.KIND, meetUp, this::verified, by);
    }

    /** @throws ProblemException as {@link History#sayAnew}, 404 also for one of another municipality */
    MeetUp revise(UUID id, long expected, MeetUp meetUp, CallingCoach by) {
        get(id, by.workplace());
        return history.sayAnew(MeetUp.KIND, id, expected, meetUp, this::verified, by);
    }

    /** @throws ProblemException 404, also for one of another municipality */
    MeetUp get(UUID id, Workplace own) {
        MeetUp meetUp = history.get(MeetUp.KIND, id, own);
        if (!isOf(meetUp, own)) {
            throw ProblemException.notFound();
        }
        return meetUp;
    }

    /** One that people of a municipality may be asked to; empty for one said by mistake. */
    Optional<MeetUp> standing(UUID id, Workplace own) {
        return history.standing(MeetUp.KIND, id).filter(meetUp -> isOf(meetUp, own));
    }

    /** @param from those on this day and later; null = all */
    Page<MeetUp> list(LocalDate from, Workplace own, Paging paging) {
        FactFilter filter = new FactFilter()
                .saidIn(own.municipality())
                .and(Standing.field("entry", "on") + " >= :from", "from", from == null ? null : from.toString());
        return history.list(MeetUp.KIND, filter, own, paging);
    }

    private static boolean isOf(MeetUp meetUp, Workplace own) {
        return meetUp.said().municipality().equals(own.municipality().digits());
    }

    private MeetUp verified(MeetUp given) {
        var concepts = new ConceptCheck(taxonomy);
        List<String> occupations = Indexed.map(
                given.occupations(),
                "occupations",
                (occupation, at) -> concepts.canonical(occupation, ConceptType.OCCUPATION, at));
        concepts.verify();
        var check = new ClaimCheck(today.date());
        check.once(occupations, "occupations", Function.identity());
        check.plausible(given.on(), "on");
        check.refuseUnless(
                given.answersBy() == null || !given.answersBy().isAfter(given.on()),
                "answersBy",
                Wording.of("must not be after on", "får inte vara efter on"));
        check.verify();
        return given.lookingFor(occupations);
    }
}
