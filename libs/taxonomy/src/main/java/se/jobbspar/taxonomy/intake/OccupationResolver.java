package se.jobbspar.taxonomy.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.intake.JobTechExport.Occupation;
import se.jobbspar.taxonomy.intake.Resolution.By;

/**
 * Finds the ESCO occupation of a JobTech occupation name: by label or synonym, and only when ESCO puts it into an ISCO group
 * that the name's SSYK group maps to; the same word stands for different work in different groups.
 */
final class OccupationResolver {

    private final NameIndex labels = new NameIndex();
    private final NameIndex synonyms = new NameIndex();
    private final Map<String, String> isco = new HashMap<>();
    private final Map<String, List<String>> iscoOfSsyk = new HashMap<>();

    OccupationResolver(List<EscoTerm> occupations, List<JobTechExport.Group> groups) {
        groups.forEach(group -> iscoOfSsyk.put(group.ssyk(), group.isco()));
        for (EscoTerm occupation : occupations) {
            isco.put(occupation.uri(), occupation.code());
            labels.add(occupation.sv().preferred(), occupation.uri());
            occupation.sv().synonyms().forEach(name -> synonyms.add(name, occupation.uri()));
        }
    }

    Optional<Resolution> find(Occupation name) {
        List<String> groups = iscoOfSsyk.getOrDefault(name.ssyk(), List.of());
        Predicate<String> agrees = uri -> groups.contains(isco.get(uri));
        return labels.find(name.label(), agrees)
                .map(uri -> new Resolution(uri, By.LABEL))
                .or(() -> synonym(name.label(), agrees).map(uri -> new Resolution(uri, By.SYNONYM)));
    }

    /** "Servitör/Servitris" is found by either name if both lead to the same occupation. */
    private Optional<String> synonym(String label, Predicate<String> agrees) {
        Set<String> found = Stream.concat(Stream.of(label), Arrays.stream(label.split("/")))
                .map(String::strip)
                .flatMap(part -> labels.find(part, agrees).or(() -> synonyms.find(part, agrees)).stream())
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
