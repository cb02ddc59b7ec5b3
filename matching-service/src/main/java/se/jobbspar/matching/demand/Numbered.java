package se.jobbspar.matching.demand;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps equal things once, each under a number from 0 up. Nothing is given up: it is for what only so much of can be said. */
final class Numbered<T> {
    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, T> things = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int numberOf(T thing) {
        return numbers.computeIfAbsent(thing, fresh -> {
            int number = next.getAndIncrement();
            things.put(number, fresh);
            return number;
        });
    }

    /** What a number was given to. */
    T get(int number) {
        return things.get(number);
    }

    /** How many numbers are given. */
    int size() {
        return next.get();
    }
}
