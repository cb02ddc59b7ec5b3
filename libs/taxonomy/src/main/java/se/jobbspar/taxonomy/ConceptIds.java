package se.jobbspar.taxonomy;

/** How ids of concepts begin that are not ESCO's own. */
public final class ConceptIds {

    /** A SSYK group: followed by its four-digit code. */
    public static final String SSYK = "urn:jobbspar:ssyk:";

    /** A JobTech concept: followed by its bare id, which is an alias as well. */
    public static final String JOBTECH = "http://data.jobtechdev.se/taxonomy/concept/";

    private ConceptIds() {}
}
