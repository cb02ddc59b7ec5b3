package se.jobbspar.taxonomy.intake;

/** Where a JobTech concept went: to the concept {@code id}, found {@code by}. */
record Resolution(String id, By by) {

    enum By {
        STARTER,
        LABEL,
        SYNONYM,
        LOOKUP,
        OWN
    }

    static final String JOBTECH = "http://data.jobtechdev.se/taxonomy/concept/";

    /** It stays a concept of its own. */
    static Resolution own(String jobTechId) {
        return new Resolution(JOBTECH + jobTechId, By.OWN);
    }
}
