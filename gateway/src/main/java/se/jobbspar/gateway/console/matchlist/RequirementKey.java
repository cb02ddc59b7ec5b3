package se.jobbspar.gateway.console.matchlist;

/** What requirements of several hits have in common that ask for the same. */
record RequirementKey(String criterion, String concept, String level) {
    static RequirementKey of(AnsweredRequirement requirement) {
        return new RequirementKey(requirement.criterion(), requirement.concept().id(), requirement.level());
    }
}
