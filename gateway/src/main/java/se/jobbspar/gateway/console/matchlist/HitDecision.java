package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;

/**
 * What is decided about a hit, in words, and what a form to change it needs.
 *
 * @param item id of the item; null in a list that is not kept
 * @param said null when nothing is decided
 * @param reasons to decline
 */
public record HitDecision(String item, String said, boolean declined, List<Choice> reasons) {
    private static final List<String> REASONS = List.of(
            "not-interested",
            "not-qualified",
            "too-far",
            "working-time",
            "already-employed",
            "employer-said-no",
            "position-filled",
            "other");

    static HitDecision of(MatchItem item, Language language) {
        DecisionTexts t = language.texts(DecisionTexts.class);
        Decision decision = item.decision();
        return new HitDecision(
                item.id() == null ? null : item.id().toString(),
                decision == null ? null : said(decision, t),
                decision != null && decision.isDeclined(),
                Choice.of(t::why, null, REASONS));
    }

    private static String said(Decision decision, DecisionTexts t) {
        String when = MatchListPage.time(decision.decidedAt());
        return decision.isDeclined()
                ? t.declined(t.why(decision.reason()), when)
                : t.decided(decision.decision(), when);
    }
}
