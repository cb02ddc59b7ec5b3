package se.jobbspar.taxonomy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Labels;
import se.jobbspar.taxonomy.intake.LabelLookup.Name;
import se.jobbspar.taxonomy.intake.Resolution.By;

/** Finds the ESCO skill of a JobTech skill: by label, by synonym, by {@link LabelLookup}; else it stays its own. */
final class SkillResolver {

    /** "Java, programmeringsspråk" is ESCO's "Java (datorprogrammering)": both say the kind of thing aside. */
    private static final Pattern KIND = Pattern.compile(
            ", (programmeringsspråk|programspråk|programmeringsverktyg|ramverk|versionshanteringssystem|operativsystem)$");

    private static final Pattern BRACKETS = Pattern.compile(" \\([^)]*\\)$");

    /** ESCO names doing a thing, JobTech the thing: "utföra selektiv rivning" and "selektiv rivning". */
    private static final Pattern PLAIN_VERB = Pattern.compile("^(utföra|använda|göra|tillämpa|genomföra) ");

    /** "UX/UI" is one name, "Nutrition/Dietetik" two. */
    private static final int SHORTEST_NAME = 3;

    private final NameIndex labels = new NameIndex();
    private final NameIndex synonyms = new NameIndex();
    private final LabelLookup lookup;

    SkillResolver(List<EscoTerm> skills) {
        List<Name> names = new ArrayList<>();
        for (EscoTerm skill : skills) {
            labels.add(skill.sv().preferred(), skill.uri());
            skill.sv().synonyms().forEach(name -> synonyms.add(name, skill.uri()));
            synonyms.add(skill.en().preferred(), skill.uri());
            names(skill.sv()).forEach(name -> names.add(new Name(name, skill.uri())));
        }
        lookup = new LabelLookup(names);
    }

    private static Stream<String> names(Labels labels) {
        if (labels.isEmpty()) {
            return Stream.empty();
        }
        String plain = BRACKETS.matcher(labels.preferred()).replaceFirst("");
        String thing = PLAIN_VERB.matcher(plain).replaceFirst("");
        return Stream.concat(Stream.of(plain, thing), labels.synonyms().stream())
                .distinct();
    }

    Optional<Resolution> find(String label) {
        return labels.find(label)
                .map(uri -> new Resolution(uri, By.LABEL))
                .or(() -> synonyms.find(label).map(uri -> new Resolution(uri, By.SYNONYM)))
                .or(() -> looked(KIND.matcher(label).replaceFirst("")).map(uri -> new Resolution(uri, By.LOOKUP)));
    }

    /** What stands before a comma is mostly a product ("Rebas, redovisningssystem"), which must not become its kind. */
    private Optional<String> looked(String name) {
        int slash = name.indexOf('/');
        return name.contains(",")
                ? Optional.empty()
                : lookup.find(slash > SHORTEST_NAME ? name.substring(0, slash) : name);
    }
}
