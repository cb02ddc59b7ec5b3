package se.jobbspar.taxonomy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the four tables of a bundle and resolves their keys to concept ids. */
final class BundleReader {

    private final Function<String, InputStream> open;
    private final Map<String, String> idByKey = new HashMap<>();

    /** @param open gives the content of a file of {@link BundleFormat#FILES}; closed here */
    BundleReader(Function<String, InputStream> open) {
        this.open = open;
    }

    TaxonomyContent read() {
        return new TaxonomyContent(concepts(), occupations(), groups(), neighbours());
    }

    private List<Concept> concepts() {
        List<Concept> concepts = new ArrayList<>();
        Table table = table(BundleFormat.CONCEPTS);
        int row = 1;
        for (String[] cells : table.rows()) {
            row++;
            int line = row;
            ConceptType type = ConceptType.ofWire(cells[2])
                    .orElseThrow(() -> wrong(BundleFormat.CONCEPTS, line, "type", cells[2]));
            if (idByKey.put(cells[0], cells[1]) != null) {
                throw wrong(BundleFormat.CONCEPTS, line, "key", cells[0]);
            }
            concepts.add(new Concept(
                    cells[1],
                    type,
                    cells[3].isEmpty() ? null : cells[3],
                    labels(cells[4], cells[6]),
                    labels(cells[5], cells[7]),
                    Table.list(cells[8])));
        }
        return concepts;
    }

    private static Labels labels(String preferred, String synonyms) {
        return preferred.isEmpty() ? Labels.NONE : new Labels(preferred, Table.list(synonyms));
    }

    private List<OccupationFacts> occupations() {
        List<OccupationFacts> facts = new ArrayList<>();
        int row = 1;
        for (String[] cells : table(BundleFormat.OCCUPATIONS).rows()) {
            row++;
            facts.add(new OccupationFacts(
                    id(BundleFormat.OCCUPATIONS, row, "key", cells[0]),
                    cells[1].isEmpty() ? null : cells[1],
                    Table.list(cells[2]),
                    ids(BundleFormat.OCCUPATIONS, row, "essential", cells[3]),
                    ids(BundleFormat.OCCUPATIONS, row, "optional", cells[4])));
        }
        return facts;
    }

    private List<GroupFacts> groups() {
        List<GroupFacts> facts = new ArrayList<>();
        int row = 1;
        for (String[] cells : table(BundleFormat.GROUPS).rows()) {
            row++;
            facts.add(new GroupFacts(
                    cells[0],
                    Table.list(cells[1]),
                    ids(BundleFormat.GROUPS, row, "licences", cells[2]),
                    ids(BundleFormat.GROUPS, row, "skills", cells[3])));
        }
        return facts;
    }

    private Map<String, List<Neighbour>> neighbours() {
        Map<String, List<Neighbour>> neighbours = new HashMap<>();
        int row = 1;
        for (String[] cells : table(BundleFormat.NEIGHBOURS).rows()) {
            row++;
            List<Neighbour> list = new ArrayList<>();
            for (String part : Table.list(cells[1])) {
                int colon = part.lastIndexOf(':');
                if (colon < 0) {
                    throw wrong(BundleFormat.NEIGHBOURS, row, "neighbours", part);
                }
                String id = id(BundleFormat.NEIGHBOURS, row, "neighbours", part.substring(0, colon));
                list.add(new Neighbour(id, Integer.parseInt(part, colon + 1, part.length(), 10)));
            }
            neighbours.put(id(BundleFormat.NEIGHBOURS, row, "key", cells[0]), List.copyOf(list));
        }
        return neighbours;
    }

    private Table table(String file) {
        return Table.read(file, open.apply(file), BundleFormat.columns(file));
    }

    private List<String> ids(String file, int row, String column, String cell) {
        return Table.list(cell).stream().map(key -> id(file, row, column, key)).toList();
    }

    private String id(String file, int row, String column, String key) {
        String id = idByKey.get(key);
        if (id == null) {
            throw wrong(file, row, column, key);
        }
        return id;
    }

    private static TaxonomyException wrong(String file, int row, String column, String value) {
        return new TaxonomyException(
                "%s, row %d, column %s: \"%s\" is unknown or repeated".formatted(file, row, column, value));
    }
}
