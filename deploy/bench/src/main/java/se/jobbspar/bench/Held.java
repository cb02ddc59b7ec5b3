package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.engine.BareLucene;
import se.jobbspar.bench.engine.Contest;
import se.jobbspar.bench.engine.Engine;
import se.jobbspar.bench.engine.Finder;
import se.jobbspar.bench.engine.Matcher;
import se.jobbspar.bench.engine.PlainArrays;
import se.jobbspar.bench.engine.Question;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Stopwatch;
import se.jobbspar.bench.report.Section;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;

/** The same people held by every engine, by the matcher's index, and by nobody: each is scored once as a truth to compare with. */
final class Held implements AutoCloseable {
    static final String WORKPLACE = "1880";
    private static final int ASKED = 200;
    private static final int COMPARED = 10;
    /** Bare Lucene, the matcher's index, plain arrays. */
    private static final int IN_PROCESS = 3;

    private final Corpus corpus;
    private final List<VacancySnapshot> vacancies;
    private final List<Question> questions;
    private final Truth truth;
    private final List<Engine> engines = new ArrayList<>();
    private final Matcher matcher;
    /** Those in this process first, the matcher's index among them. */
    private final List<Finder> finders;

    private final Map<Engine, Stopwatch> filling = new HashMap<>();
    private final List<UUID> people = new ArrayList<>();
    private long held;

    /**
     * @param home an empty folder
     * @param servers take part beside what runs in this process
     */
    Held(Corpus corpus, Path home, LocalDate today, List<Engine> servers) throws IOException {
        this.corpus = corpus;
        this.vacancies = corpus.allVacancies()
                .filter(vacancy -> !demand(vacancy).isEmpty())
                .limit(ASKED)
                .toList();
        this.questions = vacancies.stream().map(this::demand).map(Question::of).toList();
        this.truth = new Truth(vacancies.stream().limit(COMPARED).toList(), corpus.taxonomy(), today);
        engines.add(new BareLucene(Files.createDirectories(home.resolve("lucene"))));
        engines.add(new PlainArrays());
        engines.addAll(servers);
        engines.forEach(engine -> filling.put(engine, new Stopwatch()));
        this.matcher =
                new Matcher(corpus.taxonomy(), Files.createDirectories(home.resolve("matcher")), WORKPLACE, today);
        this.finders = new ArrayList<>(engines);
        finders.add(1, matcher);
    }

    private Demand demand(VacancySnapshot vacancy) {
        return Matcher.demand(vacancy, corpus.taxonomy());
    }

    /** From which those held are drawn, but for the demo's. */
    Corpus corpus() {
        return corpus;
    }

    void take(Stream<ParticipantSnapshot> people) throws IOException {
        for (Iterator<ParticipantSnapshot> each = people.iterator(); each.hasNext(); ) {
            take(each.next());
        }
    }

    /** Those that lists of the workplace may hold are held. */
    private void take(ParticipantSnapshot person) throws IOException {
        Candidate candidate = Candidate.of(person, Matcher.POLICY, corpus.taxonomy());
        if (candidate.isEmpty() || person.withheld() || !person.visibleTo().contains(WORKPLACE)) {
            return;
        }
        String id = person.id().toString();
        List<String> terms = Question.terms(candidate);
        for (Engine engine : engines) {
            filling.get(engine).time(() -> engine.add(id, terms));
        }
        matcher.add(person);
        truth.take(candidate);
        if (people.size() < ASKED) {
            people.add(person.id());
        }
        held++;
    }

    void ready() throws IOException {
        for (Engine engine : engines) {
            filling.get(engine).time(engine::ready);
        }
        matcher.ready();
    }

    /** How many people a second each engine took. */
    List<Figure> filled() {
        return engines.stream()
                .map(engine ->
                        Figure.rate(engine.name(), held, filling.get(engine).perSecond(held)))
                .toList();
    }

    /** Some of those who are held. */
    List<UUID> people() {
        return people;
    }

    /** Those that are asked for. */
    List<VacancySnapshot> vacancies() {
        return vacancies;
    }

    /** What {@link #vacancies()} come to, one by one. */
    List<Question> questions() {
        return questions;
    }

    Truth truth() {
        return truth;
    }

    /** @throws IllegalStateException when an engine differs from another, or the matcher's index from the truth */
    List<String> check() throws IOException {
        new Contest(engines, questions).requireEqual();
        truth.requireSame("The index", (vacancy, demand) -> matcher.top(demand, Truth.LISTED));
        return List.of(
                "the first ten of %s for %d weighted questions of %.0f terms on average"
                        .formatted(
                                engines.stream().map(Engine::name).toList(),
                                questions.size(),
                                questions.stream()
                                        .mapToInt(Question::terms)
                                        .average()
                                        .orElse(0)),
                "the first ten of the matcher's index and of the whole policy computed for everybody, for %d vacancies"
                        .formatted(truth.size()));
    }

    List<Section> measure(Duration time) throws IOException {
        // Hundreds of questions for those that servers leave little time for.
        new Contest(finders.subList(0, IN_PROCESS), questions).measure(time);
        return List.of(
                new Section(
                        "The same weighted terms, first ten",
                        "All terms of a demand. One at a time, in turns, in one process; OpenSearch is asked over HTTP, PostgreSQL over JDBC. Whoever has taken more than half of the time sits the turn out. The matcher's index does more: the whole policy, and the profiles of the ten are read.",
                        new Contest(finders, questions).measure(time)),
                new Section(
                        "Stages of a list of ten people",
                        "The matcher's own code and whole policy in process, without the service around it.",
                        matcher.stages(vacancies, time)));
    }

    /** One that holds them, by its name. */
    Finder finder(String name) {
        return finders.stream()
                .filter(finder -> finder.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        for (Engine engine : engines) {
            engine.close();
        }
        matcher.close();
    }
}
