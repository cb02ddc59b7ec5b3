package se.jobbspar.taxonomy;

import java.util.List;

/**
 * The files of a bundle and their columns. Relations name a concept by its {@code key}, short and local to the bundle,
 * so that a hundred thousand relations stay small. The starter's files are plain, an imported bundle's gzip'd ({@code .gz}).
 */
public final class BundleFormat {

    /** The layout of the tables; a change of columns raises it. */
    public static final int VERSION = 1;

    public static final String CONCEPTS = "concepts.tsv";
    public static final String OCCUPATIONS = "occupations.tsv";
    public static final String GROUPS = "groups.tsv";
    public static final String NEIGHBOURS = "neighbours.tsv";
    public static final List<String> FILES = List.of(CONCEPTS, OCCUPATIONS, GROUPS, NEIGHBOURS);

    private static final String[] CONCEPT_COLUMNS = {
        "key", "id", "type", "code", "sv", "en", "synonymsSv", "synonymsEn", "aliases"
    };
    private static final String[] OCCUPATION_COLUMNS = {"key", "isco", "ssyk", "essential", "optional"};
    private static final String[] GROUP_COLUMNS = {"ssyk", "isco", "licences", "skills"};
    private static final String[] NEIGHBOUR_COLUMNS = {"key", "neighbours"};

    /** In the home directory: a line with the name of the bundle directory that is in use. */
    public static final String CURRENT = "current";

    public static final String MANIFEST = "manifest.json";

    private BundleFormat() {}

    public static String[] columns(String file) {
        return switch (file) {
            case CONCEPTS -> CONCEPT_COLUMNS.clone();
            case OCCUPATIONS -> OCCUPATION_COLUMNS.clone();
            case GROUPS -> GROUP_COLUMNS.clone();
            case NEIGHBOURS -> NEIGHBOUR_COLUMNS.clone();
            default -> throw new IllegalArgumentException(file);
        };
    }
}
