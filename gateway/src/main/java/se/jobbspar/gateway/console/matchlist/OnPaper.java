package se.jobbspar.gateway.console.matchlist;

import java.util.List;

/**
 * Which hits are put on paper: those with most points, or all, and never those that are declined.
 *
 * @param last rank of the last of them
 * @param all whether all were asked for
 * @param more whether there are more than are printed unasked
 */
public record OnPaper(int last, boolean all, boolean more) {
    private static final int UNASKED = 5;

    static OnPaper of(MatchList list, boolean all) {
        List<Integer> ranks = list.items().stream()
                .filter(item -> !item.isDeclined())
                .map(MatchItem::rank)
                .toList();
        boolean more = ranks.size() > UNASKED;
        int last = all || !more ? Integer.MAX_VALUE : ranks.get(UNASKED - 1);
        return new OnPaper(last, all, more);
    }
}
