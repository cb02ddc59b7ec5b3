package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.List;

/**
 * Turns the strength of a fact into points: {@code points · min(strength, saturation) / saturation}, rounded down.
 *
 * @param anyOf measures of which the one that reaches furthest counts; none more than {@code saturation}
 * @param points given at saturation, at most 10,000
 * @param saturation the strength from which the points are full, at least 1
 * @param dated the strength is a last valid day: full points if it has not passed, else none
 */
public record Yardstick(List<Measure> anyOf, int points, int saturation, boolean dated) {
    public Yardstick {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty() || points < 0 || points > Demand.OUT_OF || saturation < 1 || saturation > Days.NEVER) {
            throw new IllegalArgumentException("yardstick " + anyOf + " " + points + "/" + saturation);
        }
        for (Measure measure : anyOf) {
            if (measure.most() < 1 || measure.most() > saturation) {
                throw new IllegalArgumentException(measure + " of at most " + saturation);
            }
        }
    }

    public static Yardstick of(Fact fact, int saturation) {
        return ofAny(List.of(fact), saturation);
    }

    public static Yardstick ofAny(List<Fact> facts, int saturation) {
        List<Measure> measures =
                facts.stream().map(fact -> new Measure(fact, saturation)).toList();
        return new Yardstick(measures, 1, saturation, false);
    }

    public static Yardstick dated(Fact fact) {
        return new Yardstick(List.of(new Measure(fact, 1)), 1, 1, true);
    }

    public Yardstick withPoints(int newPoints) {
        return new Yardstick(anyOf, newPoints, saturation, dated);
    }

    /** The fact that answers in full; the others stand in for it. */
    public Fact fact() {
        return anyOf.getFirst().fact();
    }

    /** Strength that does not count yet: a licence must hold on the day itself. */
    public int floor(LocalDate today) {
        return dated ? Days.of(today) - 1 : 0;
    }

    /** Strength above the floor, at most {@link #saturation}. */
    public int reached(Candidate candidate, LocalDate today) {
        int floor = floor(today);
        int furthest = 0;
        for (int i = 0; i < anyOf.size(); i++) {
            furthest = Math.max(furthest, anyOf.get(i).reached(candidate, floor));
        }
        return furthest;
    }

    public int earned(Candidate candidate, LocalDate today) {
        return points(reached(candidate, today));
    }

    /** What is given for that much above the floor, at most {@link #saturation}. */
    public int points(int reached) {
        return points * reached / saturation;
    }
}
