package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import se.jobbspar.matching.index.Batch;
import se.jobbspar.matching.index.StrengthFinder;
import se.jobbspar.matching.index.Strengths;
import se.jobbspar.matching.index.Window;
import se.jobbspar.matching.score.Use;

/** Points of {@link Use}, rounded once for the sum of a person's credits. */
final class UsePoints implements Points {
    /** A skill that is put to use, and its own people. */
    private record Skill(Strengths people, int credit) {}

    private final Use use;
    private final List<Skill> skills;
    private final LeafReader segment;
    private NumericDocValues numbers;

    private UsePoints(Use use, List<Skill> skills, LeafReader segment) {
        this.use = use;
        this.skills = skills;
        this.segment = segment;
    }

    /** Empty when it gives nobody of the segment anything. */
    static Optional<Points> of(Use use, StrengthFinder facts, LeafReader segment) throws IOException {
        List<Skill> skills = new ArrayList<>();
        if (use.outOf() > 0) {
            for (Map.Entry<String, Integer> credit : use.credits().entrySet()) {
                facts.find(new Term(CandidateFields.USE, credit.getKey()))
                        .ifPresent(people -> skills.add(new Skill(people, credit.getValue())));
            }
        }
        return skills.isEmpty() ? Optional.empty() : Optional.of(new UsePoints(use, skills, segment));
    }

    @Override
    public void add(Window window, int[] sum, Scratch scratch) throws IOException {
        Batch batch = scratch.batch();
        int[] credits = scratch.tally();
        for (Skill skill : skills) {
            while (skill.people.read(window, batch)) {
                for (int i = 0; i < batch.size(); i++) {
                    credits[batch.place(i)] += skill.credit;
                }
            }
        }
        for (int i = 0; i < window.count(); i++) {
            int place = window.place(i);
            if (credits[place] > 0) {
                sum[place] += use.points(credits[place], number(window.document(i)));
            }
        }
        Arrays.fill(credits, 0, window.places(), 0);
    }

    @Override
    public int most() {
        return use.outOf();
    }

    @Override
    public List<Strengths> facts() {
        return skills.stream().map(Skill::people).toList();
    }

    @Override
    public void start() throws IOException {
        Points.super.start();
        numbers = segment.getNumericDocValues(CandidateFields.SKILLS);
    }

    private int number(int doc) throws IOException {
        if (!numbers.advanceExact(doc)) {
            throw new IllegalStateException("document " + doc + " has skills and no number of them");
        }
        return (int) numbers.longValue();
    }
}
