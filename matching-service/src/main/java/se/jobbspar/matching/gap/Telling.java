package se.jobbspar.matching.gap;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.gap.GapResponse.Aim;
import se.jobbspar.matching.gap.GapResponse.Missing;
import se.jobbspar.matching.gap.GapResponse.Step;
import se.jobbspar.matching.gap.GapResponse.TrainingWay;
import se.jobbspar.matching.matchlist.Barrier;
import se.jobbspar.matching.matchlist.MatchItemResponse.AnsweredRequirement;
import se.jobbspar.matching.matchlist.MatchListRequest.Subject;
import se.jobbspar.matching.matchlist.Reasons;
import se.jobbspar.matching.matchlist.Target;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Tells a gap and the ways to close it in the language of who asks. */
final class Telling {
    private static final int LISTED = 5;

    private final Person person;
    private final Demand demand;
    private final Closing closing;
    private final String region;
    private final Language language;
    private final Words words;

    Telling(Person person, Demand demand, Closing closing, String region, Language language, Words words) {
        this.person = person;
        this.demand = demand;
        this.closing = closing;
        this.region = region;
        this.language = language;
        this.words = words;
    }

    GapResponse of(Subject subject, Goal goal, String policy) {
        return new GapResponse(
                new Target(
                        subject.type(),
                        subject.id(),
                        subject.id() == null ? null : person.profile().code()),
                new Aim(goal.type(), goal.id(), goal.label()),
                region,
                person.readiness(demand).wire(),
                person.score(demand),
                missing(person),
                closing.ways().stream().limit(LISTED).map(this::way).toList(),
                closing.ways().size(),
                closing.cutShort(),
                policy);
    }

    private TrainingWay way(Way way) {
        Person after = person.after(way.trainings());
        return new TrainingWay(
                Plan.of(way, person.today()).stream().map(this::step).toList(),
                way.weeks(),
                way.cost(),
                after.readiness(demand).wire(),
                after.score(demand),
                missing(after));
    }

    private List<Missing> missing(Person whose) {
        return whose.missing(demand).stream().map(this::missing).toList();
    }

    private Missing missing(Answer answer) {
        AnsweredRequirement told = Reasons.answered(answer, words.in(language));
        return new Missing(
                told.criterion(),
                told.concept(),
                told.level(),
                told.status(),
                Barrier.of(List.of(told), language).getFirst().text(),
                closing.by().get(answer.requirement()));
    }

    private Step step(Plan plan) {
        TrainingSnapshot training = plan.training();
        List<AnsweredRequirement> open = person.missing(person.asked(training)).stream()
                .filter(answer -> answer.status().isOpen())
                .map(answer -> Reasons.answered(answer, words.in(language)))
                .toList();
        return new Step(
                training.id(),
                training.name(),
                training.provider(),
                training.weeks(),
                plan.start().map(start -> plan.first()).orElse(null),
                plan.start().map(StartFact::until).orElse(null),
                plan.start().map(StartFact::places).orElse(null),
                place(training),
                training.distance(),
                training.cost(),
                Barrier.of(open, language));
    }

    /** At home, else where the person wants to work, else in the region, else where it happens to be; null at a distance alone. */
    private String place(TrainingSnapshot training) {
        List<String> held = training.municipalities();
        Stream<String> own = Stream.concat(
                Stream.of(person.profile().municipality()), person.profile().wishes().municipalities().stream());
        Stream<String> near = held.stream().filter(code -> Places.sweden()
                .municipality(code)
                .map(Municipality::county)
                .filter(region::equals)
                .isPresent());
        return Stream.of(own.filter(held::contains), near, held.stream())
                .flatMap(codes -> codes)
                .findFirst()
                .orElse(null);
    }
}
