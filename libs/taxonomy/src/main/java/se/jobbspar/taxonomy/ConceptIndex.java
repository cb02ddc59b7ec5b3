package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a concept by id or alias. An id wins over an alias; a JobTech id is known bare and as URI. */
final class ConceptIndex {

    private final Map<String, Concept> byId;

    ConceptIndex(List<Concept> concepts) {
        byId = HashMap.newHashMap(concepts.size() * 2);
        for (Concept concept : concepts) {
            if (byId.put(concept.id(), concept) != null) {
                throw new TaxonomyException("concept " + concept.id() + " occurs twice");
            }
        }
        concepts.forEach(concept -> concept.aliases().forEach(alias -> byId.putIfAbsent(alias, concept)));
    }

    Optional<Concept> find(String idOrAlias) {
        if (idOrAlias == null) {
            return Optional.empty();
        }
        Concept concept = byId.get(idOrAlias);
        if (concept == null && idOrAlias.startsWith(ConceptIds.JOBTECH)) {
            concept = byId.get(idOrAlias.substring(ConceptIds.JOBTECH.length()));
        }
        return Optional.ofNullable(concept);
    }

    /** Every id that finds the concept, its own first. */
    List<String> idsOf(Concept concept) {
        return Stream.concat(
                        Stream.of(concept.id()),
                        concept.aliases().stream().flatMap(alias -> Stream.of(alias, ConceptIds.JOBTECH + alias)))
                .distinct()
                .filter(id -> find(id).filter(concept::equals).isPresent())
                .toList();
    }
}
