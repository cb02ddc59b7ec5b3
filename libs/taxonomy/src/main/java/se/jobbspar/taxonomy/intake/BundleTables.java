package se.jobbspar.taxonomy.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.jobbspar.taxonomy.BundleFormat;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.GroupFacts;
import se.jobbspar.taxonomy.OccupationFacts;
import se.jobbspar.taxonomy.TaxonomyContent;

/** Content as the tables of {@link BundleFormat}, sorted, so that equal content is equal text. A concept's key is its row. */
final class BundleTables {

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, TableText> tables = new LinkedHashMap<>();

    BundleTables(TaxonomyContent content) {
        concepts(content.concepts());
        occupations(content.occupations());
        groups(content.groups());
        TableText neighbours = table(BundleFormat.NEIGHBOURS);
        new TreeMap<>(content.neighbours())
                .forEach((id, list) -> neighbours.row(
                        key(id),
                        TableText.list(list.stream()
                                .map(n -> key(n.concept()) + ":" + n.credit())
                                .toList())));
    }

    Map<String, TableText> all() {
        return tables;
    }

    private void concepts(List<Concept> concepts) {
        TableText table = table(BundleFormat.CONCEPTS);
        for (Concept concept :
                concepts.stream().sorted(Comparator.comparing(Concept::id)).toList()) {
            String key = Integer.toString(keys.size(), Character.MAX_RADIX);
            keys.put(concept.id(), key);
            table.row(
                    key,
                    concept.id(),
                    concept.type().wire(),
                    concept.code() == null ? "" : concept.code(),
                    concept.sv().preferred(),
                    concept.en().preferred(),
                    TableText.list(concept.sv().synonyms()),
                    TableText.list(concept.en().synonyms()),
                    TableText.list(concept.aliases()));
        }
    }

    private void occupations(List<OccupationFacts> occupations) {
        TableText table = table(BundleFormat.OCCUPATIONS);
        occupations.stream()
                .sorted(Comparator.comparing(OccupationFacts::occupation))
                .forEach(facts -> table.row(
                        key(facts.occupation()),
                        facts.isco() == null ? "" : facts.isco(),
                        TableText.list(facts.ssyk()),
                        keys(facts.essential()),
                        keys(facts.optional())));
    }

    private void groups(List<GroupFacts> groups) {
        TableText table = table(BundleFormat.GROUPS);
        groups.stream()
                .sorted(Comparator.comparing(GroupFacts::ssyk))
                .forEach(facts -> table.row(
                        facts.ssyk(), TableText.list(facts.isco()), keys(facts.licences()), keys(facts.skills())));
    }

    private TableText table(String file) {
        TableText table = new TableText(BundleFormat.columns(file));
        tables.put(file, table);
        return table;
    }

    private String keys(List<String> ids) {
        return TableText.list(ids.stream().map(this::key).toList());
    }

    private String key(String id) {
        String key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("a relation names " + id + ", which is no concept of the bundle");
        }
        return key;
    }
}
