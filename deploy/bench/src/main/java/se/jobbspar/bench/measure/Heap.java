package se.jobbspar.bench.measure;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What of the memory is in use. */
public final class Heap {
    private static final int ROUNDS = 3;

    private Heap() {}

    /** In bytes, after what can be collected has been. */
    public static long used() {
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    public static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
