package se.jobbspar.gateway.console;

import java.util.function.LongFunction;

/**
 * Where a page stands among those of a list, and the ways to the others.
 *
 * @param at the page that was asked for, from 1; one beyond the last has nobody on it, though the list does
 * @param last the last page there is; 1 for an empty list
 * @param address of a page by its number
 */
public record Pages(long at, long last, LongFunction<String> address) {
    // The services give no later one.
    private static final int LAST = 10_000;

    /**
     * @param rows how many a page holds
     * @param total how many all pages hold
     */
    public static Pages of(long at, int rows, long total, LongFunction<String> address) {
        return new Pages(at, Math.clamp(Math.ceilDiv(total, rows), 1L, LAST), address);
    }

    /** The page that an address names; whatever is no page is the first. */
    public static int asked(String page) {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), LAST) : 1;
    }

    public boolean isBeyond() {
        return at > last;
    }

    public boolean isSeveral() {
        return last > 1;
    }

    public String firstAddress() {
        return address.apply(1);
    }

    public String lastAddress() {
        return address.apply(last);
    }

    /** Null on the first page. */
    public String previous() {
        return at > 1 ? address.apply(at - 1) : null;
    }

    /** Null on the last page. */
    public String next() {
        return at < last ? address.apply(at + 1) : null;
    }
}
