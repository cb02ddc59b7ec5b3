package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import se.jobbspar.matching.index.Window;

/**
 * In which order people are counted of whom only the best are wanted: first those who have what few have and much is given for. They are
 * the best, mostly, and as soon as those are known hardly anybody else can be one.
 */
final class Leading {
    private final FixedBitSet left;
    private final List<Points> parts;
    private int next;
    /** The most that anybody left has. */
    private int most;

    /** @param considered those who are told are taken out of it */
    Leading(Parts parts, FixedBitSet considered) {
        this.left = considered;
        this.parts = parts.leading();
        this.most = parts.most();
    }

    /** Those who come first, as long as they are few. */
    FixedBitSet few() throws IOException {
        FixedBitSet marked = new FixedBitSet(left.length());
        long people = 0;
        while (most > 0 && (people == 0 || Window.isFew(people + parts.get(next).people(), left.length()))) {
            people += mark(marked);
        }
        return take(marked);
    }

    /** Everybody else who may have so many points, among whom are some who have not. */
    FixedBitSet withAtLeast(int points) throws IOException {
        FixedBitSet marked = new FixedBitSet(left.length());
        while (most > 0 && most >= points) {
            mark(marked);
        }
        return take(marked);
    }

    /** @return how many that are, at most */
    private long mark(FixedBitSet marked) throws IOException {
        Points points = parts.get(next++);
        points.mark(marked);
        most -= points.most();
        return points.people();
    }

    private FixedBitSet take(FixedBitSet marked) {
        marked.and(left);
        left.andNot(marked);
        return marked;
    }
}
