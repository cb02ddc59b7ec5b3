package se.jobbspar.taxonomy.intake;

import se.jobbspar.taxonomy.ConceptIds;

/** Where a JobTech concept went: to the concept {@code id}, found {@code by}. */
record Resolution(String id, By by) {

    enum By {
        STARTER,
        LABEL,
        SYNONYM,
        LOOKUP,
        OWN
    }

    /** It stays a concept of its own. */
    static Resolution own(String jobTechId) {
        return new Resolution(ConceptIds.JOBTECH + jobTechId, By.OWN);
    }
}
