package se.jobbspar.bench.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor: who has each term in an array, points added one term at a time. Nothing else is done, so nothing exact is faster without skipping. */
public final class PlainArrays implements Engine {
    public static final String NAME = "plain arrays";

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Postings> postings = new HashMap<>();
    private int[] points;
    private int[] best;

    private static final class Postings {
        private int[] people = new int[4];
        private int size;

        void add(int person) {
            if (size == people.length) {
                people = Arrays.copyOf(people, size * 2);
            }
            people[size++] = person;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void add(String id, List<String> terms) {
        terms.forEach(
                term -> postings.computeIfAbsent(term, none -> new Postings()).add(ids.size()));
        ids.add(id);
    }

    @Override
    public void ready() {
        points = new int[ids.size()];
        best = new int[ids.size()];
    }

    @Override
    public List<Found> top(Question question, int most) {
        Arrays.fill(points, 0);
        question.sum().forEach(this::add);
        Ranking ranking = new Ranking(most);
        for (int person = 0; person < points.length; person++) {
            ranking.offer(ids.get(person), points[person]);
        }
        return ranking.best();
    }

    private void add(List<WeightedTerm> anyOf) {
        if (anyOf.size() > 1) {
            addBest(anyOf);
            return;
        }
        Postings one = postings.get(anyOf.getFirst().term());
        for (int i = 0; one != null && i < one.size; i++) {
            points[one.people[i]] += anyOf.getFirst().points();
        }
    }

    /** Adds what each term gives beyond the better ones before it. */
    private void addBest(List<WeightedTerm> anyOf) {
        for (WeightedTerm weighted : anyOf) {
            Postings one = postings.get(weighted.term());
            for (int i = 0; one != null && i < one.size; i++) {
                int person = one.people[i];
                points[person] += Math.max(0, weighted.points() - best[person]);
                best[person] = Math.max(best[person], weighted.points());
            }
        }
        for (WeightedTerm weighted : anyOf) {
            Postings one = postings.get(weighted.term());
            for (int i = 0; one != null && i < one.size; i++) {
                best[one.people[i]] = 0;
            }
        }
    }

    @Override
    public void close() {
        postings.clear();
    }
}
