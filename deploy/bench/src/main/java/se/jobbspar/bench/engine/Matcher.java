package se.jobbspar.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.candidate.CandidateFilter;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.demand.VacancyKind;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/** The matcher's own index without the service: the whole policy, and what each stage of a list of people takes. */
public final class Matcher implements Finder, AutoCloseable {
    public static final ScoringPolicy POLICY = PolicyV2.POLICY;
    public static final String NAME = "Jobbspår: the index, whole policy, profiles";
    private static final int LISTED = 10;

    private final Taxonomy taxonomy;
    private final CandidateIndex index;
    private final CandidateFilter filter;

    /**
     * @param home an empty folder
     * @param workplace that asks
     */
    public Matcher(Taxonomy taxonomy, Path home, String workplace, LocalDate today) throws IOException {
        this.taxonomy = taxonomy;
        this.index = CandidateIndex.open(FSDirectory.open(home), POLICY, taxonomy);
        this.filter = new CandidateFilter(workplace, Optional.empty(), Optional.empty(), today);
    }

    public void add(ParticipantSnapshot person) throws IOException {
        index.apply(person);
    }

    public void ready() throws IOException {
        index.refresh();
    }

    public static Demand demand(VacancySnapshot vacancy, Taxonomy taxonomy) {
        return Demand.of(new VacancyKind().ask(vacancy, taxonomy), POLICY, taxonomy);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** By the question's demand, whole, and with the profiles read. */
    @Override
    public List<Found> top(Question question, int most) throws IOException {
        return top(question.demand(), most);
    }

    public List<Found> top(Demand demand, int most) throws IOException {
        return index.top(demand, filter, most).hits().stream()
                .map(hit -> new Found(hit.id(), hit.score()))
                .toList();
    }

    /** The stages in their order, warmed up for as long as they are measured. */
    public List<Figure> stages(List<VacancySnapshot> vacancies, Duration time) throws IOException {
        measured(vacancies, time.dividedBy(2));
        return measured(vacancies, time.dividedBy(2));
    }

    private List<Figure> measured(List<VacancySnapshot> vacancies, Duration time) throws IOException {
        Histogram plan = new Histogram(3);
        Histogram search = new Histogram(3);
        Histogram facts = new Histogram(3);
        Histogram explanation = new Histogram(3);
        long begun = System.nanoTime();
        for (int i = 0; System.nanoTime() - begun < time.toNanos(); i++) {
            VacancySnapshot vacancy = vacancies.get(i % vacancies.size());
            long start = System.nanoTime();
            Demand demand = demand(vacancy, taxonomy);
            long planned = System.nanoTime();
            Hits<ParticipantSnapshot> hits = index.top(demand, filter, LISTED);
            long found = System.nanoTime();
            List<Candidate> people = new ArrayList<>();
            hits.hits().forEach(hit -> people.add(Candidate.of(hit.target(), POLICY, taxonomy)));
            long noted = System.nanoTime();
            people.forEach(person -> demand.explain(person, filter.today()));
            plan.recordValue(planned - start);
            search.recordValue(found - planned);
            facts.recordValue(noted - found);
            explanation.recordValue(System.nanoTime() - noted);
        }
        return List.of(
                Figure.of("plan: what is asked for, weighed", plan),
                Figure.of("search, and the profiles of ten hits read", search),
                Figure.of("facts of ten hits", facts),
                Figure.of("explanation of ten hits", explanation));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
