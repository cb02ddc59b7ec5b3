package se.jobbspar.gateway.console.matchlist;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.gateway.console.matchlist.MatchList.AnsweredRequirement;
import se.jobbspar.gateway.console.matchlist.MatchList.Evidence;

/** What an answer rests on, in a few words. */
final class EvidenceText {
    private EvidenceText() {}

    static String of(AnsweredRequirement requirement, ReasonTexts t) {
        Evidence evidence = requirement.evidence();
        if (evidence == null) {
            return nothing(requirement, t);
        }
        List<String> words = new ArrayList<>();
        if (evidence.concept() != null
                && !evidence.concept().id().equals(requirement.concept().id())) {
            words.add(evidence.concept().label());
        }
        if (evidence.isImplied()) {
            // The level is how long it was done, and the share how likely it is, not how near.
            words.add(evidence.level() == null ? "" : t.months(evidence.level()));
            words.add(t.reason(evidence.reason()));
            words.removeIf(String::isBlank);
            return String.join(", ", words);
        }
        if (evidence.level() != null) {
            words.add(level(requirement.criterion(), evidence.level(), t));
        }
        if (evidence.credit() != null && evidence.credit() < 100) {
            words.add(t.credit(evidence.credit()));
        }
        if (evidence.kind() != null) {
            words.add(t.kind(evidence.kind()));
        }
        if (evidence.date() != null) {
            words.add(evidence.date().toString());
        }
        if (evidence.reason() != null) {
            words.add(t.reason(evidence.reason()));
        }
        words.removeIf(String::isBlank);
        return words.isEmpty() ? nothing(requirement, t) : String.join(", ", words);
    }

    /** Mapped and not there is another thing than not asked about. */
    private static String nothing(AnsweredRequirement requirement, ReasonTexts t) {
        return switch (requirement.status()) {
            case "missing" -> t.notThere();
            case "unknown" -> t.nothing();
            default -> t.fromProfile();
        };
    }

    /** A level in the words of its criterion; education says it in the concept already. */
    static String level(String criterion, String level, ReasonTexts t) {
        return switch (criterion) {
            case "skills" -> t.level(level);
            case "experience" -> t.months(level);
            case "licences" -> t.until(level);
            case "education" -> "";
            default -> level;
        };
    }
}
