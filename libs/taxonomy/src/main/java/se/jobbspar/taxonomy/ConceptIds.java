package se.jobbspar.taxonomy;

/** How ids of concepts begin. */
public final class ConceptIds {

    /** A SSYK group: followed by its four-digit code. */
    public static final String SSYK = "urn:jobbspar:ssyk:";

    /** ESCO's id of an ISCO-08 group: followed by its code of one to four digits. */
    public static final String ISCO = "http://data.europa.eu/esco/isco/C";

    /** A JobTech concept: followed by its bare id, which is an alias as well. */
    public static final String JOBTECH = "http://data.jobtechdev.se/taxonomy/concept/";

    private ConceptIds() {}
}
