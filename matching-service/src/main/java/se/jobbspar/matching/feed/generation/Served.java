package se.jobbspar.matching.feed.generation;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.CorruptIndexException;
import se.jobbspar.matching.index.FedIndex;
import se.jobbspar.matching.index.IndexNotReady;

/**
 * The index that answers now, if any. Readers borrow it; a switch waits for them, so that nobody reads a closed index.
 */
public final class Served<I extends FedIndex> {
    private final String name;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private I index;
    private volatile IOException damage;

    public Served(String name) {
        this.name = name;
    }

    /** A read of the index; must be short, a switch waits for it. */
    @FunctionalInterface
    public interface Read<I, T> {
        T from(I index) throws IOException;
    }

    /**
     * Reads the index that answers now.
     *
     * @throws IndexNotReady when there is none, or it is found to be damaged
     */
    public <T> T read(Read<I, T> read) throws IOException {
        lock.readLock().lock();
        try {
            if (index == null) {
                throw new IndexNotReady(name);
            }
            return read.from(index);
        } catch (CorruptIndexException | EOFException e) {
            damage = e;
            throw new IndexNotReady(name);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Does nothing unless a read has met damage.
     *
     * @throws IOException what the first one met since the last call
     */
    public void requireSound() throws IOException {
        IOException met = damage;
        if (met != null) {
            damage = null;
            throw met;
        }
    }

    public boolean ready() {
        lock.readLock().lock();
        try {
            return index != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether it is this very index that answers now. */
    boolean holds(I candidate) {
        lock.readLock().lock();
        try {
            return index == candidate;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Lets {@code next} answer from now on, or nobody when null, and returns the index that answered until now. */
    I switchTo(I next) {
        lock.writeLock().lock();
        try {
            I before = index;
            index = next;
            damage = null;
            return before;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
