package se.jobbspar.prove.load;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What was acknowledged to the writers, kept outside of what is tried. */
public final class Ledger {
    private final List<Known> people = new CopyOnWriteArrayList<>();
    private final List<Known> vacancies = new CopyOnWriteArrayList<>();
    private final Queue<MadeList> lists = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();

    public List<Known> people() {
        return people;
    }

    public List<Known> vacancies() {
        return vacancies;
    }

    /** Those made since this was last asked. */
    public List<MadeList> takeLists() {
        return take(lists);
    }

    /** What writers were answered that cannot be right, since this was last asked. */
    public List<String> takeFaults() {
        return take(faults);
    }

    /** How many writes have been, ever. */
    public long acknowledged() {
        return acknowledged.get();
    }

    void acknowledgedOne() {
        acknowledged.incrementAndGet();
    }

    void made(MadeList list) {
        lists.add(list);
    }

    void fault(String what) {
        faults.add(what);
    }

    /** One that can be written; empty when there is none of this owner. */
    static Optional<Known> draw(List<Known> among, String owner, Random random) {
        List<Known> settled = among.stream()
                .filter(known -> known.owner().equals(owner))
                .filter(Known::settled)
                .toList();
        return settled.isEmpty() ? Optional.empty() : Optional.of(settled.get(random.nextInt(settled.size())));
    }

    private static <T> List<T> take(Queue<T> queue) {
        List<T> taken = List.copyOf(queue);
        queue.removeAll(taken);
        return taken;
    }
}
