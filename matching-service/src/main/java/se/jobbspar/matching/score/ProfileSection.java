package se.jobbspar.matching.score;

/** Part of a profile that may be wholly unrecorded: then requirements on it are answered with "unknown", not with "missing". */
public enum ProfileSection {
    SKILLS,
    EXPERIENCES,
    EDUCATIONS,
    LANGUAGES,
    LICENCES,
    INTEREST,
    REACH,
    WORKING_TIMES;

    /** The fact that this section is unrecorded. */
    public Fact unrecorded() {
        return new Fact(Facet.UNRECORDED, name());
    }
}
