package se.jobbspar.bench.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.taxonomy.Taxonomy;

class QuestionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** Whatever the whole policy gives somebody for is asked for: facts count in full, and ten skills at most divide what is put to use. */
    @Test
    void nobodyHasLessThanByThePolicy() {
        Corpus corpus = Corpus.of(Taxonomy.starter(), 300);
        List<Candidate> people = corpus.allPeople()
                .map(person -> Candidate.of(person, Matcher.POLICY, corpus.taxonomy()))
                .toList();
        corpus.allVacancies().forEach(vacancy -> {
            Demand demand = Matcher.demand(vacancy, corpus.taxonomy());
            Question question = Question.of(demand);
            for (Candidate person : people) {
                int rounded = person.skills().size();
                int policy = demand.points(person, TODAY).orElse(0);
                assertTrue(
                        points(question, person) + rounded >= policy,
                        () -> vacancy.id() + ", " + person.snapshot().id());
            }
        });
    }

    private static int points(Question question, Candidate person) {
        Set<String> terms = new HashSet<>(Question.terms(person));
        return question.sum().stream()
                .mapToInt(anyOf -> anyOf.stream()
                        .filter(weighted -> terms.contains(weighted.term()))
                        .mapToInt(WeightedTerm::points)
                        .max()
                        .orElse(0))
                .sum();
    }
}
