package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.List;

/**
 * Turns the strength of a fact into points: {@code points · min(strength, saturation) / saturation}, rounded down.
 *
 * @param anyOf facts of which the strongest counts; nearly always one
 * @param points given at saturation, at most 10,000
 * @param saturation the strength from which the points are full, at least 1
 * @param dated the strength is a last valid day: full points if it has not passed, else none
 */
public record Yardstick(List<Fact> anyOf, int points, int saturation, boolean dated) {
    public Yardstick {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty() || points < 0 || points > Demand.OUT_OF || saturation < 1 || saturation > Days.NEVER) {
            throw new IllegalArgumentException("yardstick " + anyOf + " " + points + "/" + saturation);
        }
    }

    public static Yardstick of(Fact fact, int saturation) {
        return new Yardstick(List.of(fact), 1, saturation, false);
    }

    public static Yardstick ofAny(List<Fact> facts, int saturation) {
        return new Yardstick(facts, 1, saturation, false);
    }

    public static Yardstick dated(Fact fact) {
        return new Yardstick(List.of(fact), 1, 1, true);
    }

    public Yardstick withPoints(int newPoints) {
        return new Yardstick(anyOf, newPoints, saturation, dated);
    }

    /** Strength that does not count yet: a licence must hold on the day itself. */
    public int floor(LocalDate today) {
        return dated ? Days.of(today) - 1 : 0;
    }

    /** Strength above the floor, at most {@link #saturation}. */
    public int reached(Candidate candidate, LocalDate today) {
        int strongest = candidate.strength(anyOf.getFirst());
        for (int i = 1; i < anyOf.size(); i++) {
            strongest = Math.max(strongest, candidate.strength(anyOf.get(i)));
        }
        return strongest == 0 ? 0 : Math.min(Math.max(strongest - floor(today), 0), saturation);
    }

    public int earned(Candidate candidate, LocalDate today) {
        return points * reached(candidate, today) / saturation;
    }
}
