package se.jobbspar.gateway.console.targetgroup;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.Pools;
import se.jobbspar.taxonomy.LanguageCodes;

/** What people of a group have in common; no trait of it is protected. */
enum Trait {
    /** How far an education reaches at least: the first figure of a level of SUN 2020. */
    LEVEL("educationLevel", List.of("2", "3", "4", "5", "6")),
    /** The first figure of a field of SUN 2020. */
    FIELD("educationField", List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")),
    RECOGNITION("recognition", List.of("not-needed", "recognised", "pending", "regulated", "unknown")),
    POOL("pool", Pools.OF_JOBSEEKERS),
    LANGUAGE("language", LanguageCodes.all());

    private final String parameter;
    private final List<String> values;

    Trait(String parameter, List<String> values) {
        this.parameter = parameter;
        this.values = values;
    }

    /** The one with this name; empty for a word that is none. */
    static Optional<Trait> of(String parameter) {
        return Arrays.stream(values())
                .filter(trait -> trait.parameter.equals(parameter))
                .findFirst();
    }

    /** As an address and the service call it. */
    String parameter() {
        return parameter;
    }

    /** What it can be. */
    List<String> codes() {
        return values;
    }

    /** Whether a table has room for a row of each. */
    boolean isFew() {
        return this != LANGUAGE;
    }

    String label(String code, Language language) {
        TargetGroupTexts t = language.texts(TargetGroupTexts.class);
        return this == LANGUAGE ? LanguageCodes.name(code, language.locale()) : t.code(parameter, code);
    }

    /** Languages by their names, all else in its own order. */
    List<Choice> choices(List<String> chosen, Language language) {
        Comparator<Choice> byName =
                Comparator.comparing(Choice::label, Collator.getInstance(language.locale())::compare);
        List<Choice> choices = values.stream()
                .map(code -> new Choice(code, label(code, language), chosen.contains(code)))
                .toList();
        return this == LANGUAGE ? choices.stream().sorted(byName).toList() : choices;
    }
}
