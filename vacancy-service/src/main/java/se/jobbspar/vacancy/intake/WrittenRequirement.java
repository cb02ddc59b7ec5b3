package se.jobbspar.vacancy.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Entry;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.vocabulary.Requirement;

/**
 * A requirement, or what meets one, as people write it in a cell: {@code språk: svenska = B1}, {@code behörighet: truckkort},
 * {@code hygien = 2 = bör}. Without a word and a colon it is a skill; it is a must unless it says that it is a wish.
 */
final class WrittenRequirement {
    private static final Pattern WITH_KIND = Pattern.compile("(?<kind>\\p{L}+)\\s*:\\s*(?<concept>.*)");

    private WrittenRequirement() {}

    /** @param refuse takes what is wrong */
    static Requirement read(Entry entry, Consumer<Wording> refuse) {
        Matcher written = WITH_KIND.matcher(entry.what());
        Optional<RequirementKind> stated = written.matches()
                ? TrainingWords.REQUIREMENT_KIND
                        .find(written.group("kind"))
                        .flatMap(word -> WireName.parse("kind", word, RequirementKind.class))
                : Optional.empty();
        RequirementKind kind = stated.orElse(RequirementKind.SKILL);
        String concept = stated.isPresent() ? written.group("concept") : entry.what();
        String level = null;
        Importance importance = Importance.MUST;
        for (String detail : entry.details()) {
            Optional<String> word = TrainingWords.IMPORTANCE.find(detail);
            if (word.isPresent()) {
                importance = WireName.parse("importance", word.get(), Importance.class)
                        .orElseThrow();
            } else if (level == null) {
                // A spreadsheet may show 3 as 3,0.
                level = detail.isEmpty()
                        ? null
                        : detail.replaceFirst("[.,]0+$", "").toUpperCase(Locale.ROOT);
            } else {
                refuse.accept(Wording.of(
                        "behind = must be a level, and krav or bör", "efter = ska vara en nivå, och krav eller bör"));
            }
        }
        return new Requirement(kind, code(kind, concept), level, importance);
    }

    private static String code(RequirementKind kind, String concept) {
        if (concept.isEmpty()) {
            return null;
        }
        return kind == RequirementKind.LANGUAGE
                ? LanguageCodes.named(concept).orElse(concept.toLowerCase(Locale.ROOT))
                : concept;
    }
}
