package se.jobbspar.gateway.console.matchlist;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.AnsweredRequirement.Evidence;

/** What an answer rests on, in a few words. */
final class EvidenceText {
    private EvidenceText() {}

    static String of(AnsweredRequirement requirement, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        Evidence evidence = requirement.evidence();
        if (evidence == null) {
            return nothing(requirement, t);
        }
        List<String> words = new ArrayList<>();
        words.add(what(requirement, evidence, language));
        if (!evidence.isImplied()) {
            if (evidence.credit() != null && evidence.credit() < 100) {
                words.add(t.credit(evidence.credit()));
            }
            if (evidence.kind() != null) {
                words.add(t.kind(evidence.kind()));
            }
            if (evidence.date() != null) {
                words.add(evidence.date().toString());
            }
        }
        if (evidence.reason() != null) {
            words.add(t.reason(evidence.reason()));
        }
        words.removeIf(String::isBlank);
        return words.isEmpty() ? nothing(requirement, t) : String.join(", ", words);
    }

    /** What the person has, and how much of it: "6 years as a cook". */
    private static String what(AnsweredRequirement requirement, Evidence evidence, Language language) {
        boolean other = evidence.concept() != null
                && !evidence.concept().id().equals(requirement.concept().id());
        String label = other ? evidence.concept().label() : "";
        if (evidence.level() == null) {
            return label;
        }
        // The level of what is likely is how long it was done.
        boolean time = evidence.isImplied() || requirement.criterion().equals("experience");
        String level = time
                ? TimeSpent.of(evidence.level(), language)
                : level(requirement.criterion(), evidence.level(), language);
        if (label.isEmpty() || level.isEmpty()) {
            return label + level;
        }
        return time ? language.texts(ReasonTexts.class).spent(level, label) : label + ", " + level;
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
    static String level(String criterion, String level, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        return switch (criterion) {
            case "skills" -> t.level(level);
            case "experience" -> TimeSpent.of(level, language);
            case "licences" -> t.until(level);
            case "education" -> "";
            default -> level;
        };
    }
}
