package se.jobbspar.gateway.console.vacancy;

import java.util.List;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Places;

/**
 * How many people of the labour market a vacancy leaves, in fives and in words.
 *
 * @param where a county, or the nation
 * @param lines by readiness
 * @param effects what each must does to those who could begin now
 */
public record Preview(String where, List<Line> lines, List<Effect> effects) {
    public Preview {
        lines = List.copyOf(lines);
        effects = List.copyOf(effects);
    }

    /** @param readiness as the service calls it */
    public record Line(String readiness, String people) {}

    /**
     * @param with how many could begin now with the must
     * @param without how many, if it were a wish
     */
    public record Effect(String must, String with, String without) {}

    static Preview of(Counts counts, Language language) {
        CountTexts t = language.texts(CountTexts.class);
        String with = t.people(counts.ready());
        return new Preview(
                Places.sweden().county(counts.region()).map(County::name).orElseGet(() -> language.texts(
                                CommonTexts.class)
                        .nation()),
                counts.readiness().stream()
                        .map(one ->
                                new Line(one.readiness(), t.people(one.people().atLeast())))
                        .toList(),
                counts.withoutMust().stream()
                        .map(must -> new Effect(
                                named(must), with, t.people(must.now().atLeast())))
                        .toList());
    }

    /** Levels of other kinds are codes that say nothing to whoever reads them. */
    private static String named(Counts.WithoutMust must) {
        boolean cefr = must.level() != null && must.level().matches("[ABC][12]");
        return cefr ? must.label() + " " + must.level() : must.label();
    }
}
