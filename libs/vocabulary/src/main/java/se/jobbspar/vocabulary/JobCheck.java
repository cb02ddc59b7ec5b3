package se.jobbspar.vocabulary;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * The rules of what a job asks for, the same whether it is posted or only asked about. Collects what cannot be so, that a
 * caller learns of all at once. Not thread-safe; one per request.
 */
public final class JobCheck {
    private final Taxonomy taxonomy;
    private final ConceptCheck concepts;
    private final String path;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param path where in the request the job stands, with the dot that follows; empty when it is the request */
    public JobCheck(Taxonomy taxonomy, String path) {
        this(taxonomy, new ConceptCheck(taxonomy), path);
    }

    private JobCheck(Taxonomy taxonomy, ConceptCheck concepts, String path) {
        this.taxonomy = taxonomy;
        this.concepts = concepts;
        this.path = path;
    }

    /** One that takes a name for the id of the only concept called so, as files that people write have it. */
    public static JobCheck byNameToo(Taxonomy taxonomy) {
        return new JobCheck(taxonomy, ConceptCheck.byNameToo(taxonomy), "");
    }

    /** The job with canonical concept ids and codes, once {@link #verify} has passed. */
    public Job read(Job given) {
        String occupation = given.occupation() == null
                ? null
                : concepts.canonical(given.occupation(), ConceptType.OCCUPATION, path + "occupation");
        List<Requirement> requirements = requirements(given.requirements());
        refuseUnless(
                given.occupation() != null || given.occupationGroup() != null,
                "occupation",
                Wording.of(
                        "is needed, or an occupational group (SSYK): else nobody can be matched",
                        "måste anges, eller en yrkesgrupp (SSYK): annars kan ingen matchas"));
        if (given.occupationGroup() != null) {
            group(given.occupationGroup(), "occupationGroup");
        }
        if (given.municipality() != null) {
            municipality(given.municipality(), "municipality");
        }
        return new Job(occupation, given.occupationGroup(), given.municipality(), requirements);
    }

    /** What is asked for, with canonical concept ids and codes, once {@link #verify} has passed. */
    public List<Requirement> requirements(List<Requirement> given) {
        return requirements(given, "requirements");
    }

    /** @param field where they stand, when not under {@code requirements} */
    public List<Requirement> requirements(List<Requirement> given, String field) {
        return new RequirementCheck(concepts, errors).read(given, path + field);
    }

    /** One of them alone. */
    public Requirement requirement(Requirement given, String field) {
        return new RequirementCheck(concepts, errors).read(given, path + field);
    }

    public void group(String ssyk, String field) {
        refuseUnless(
                taxonomy.group(ssyk).isPresent(),
                field,
                Wording.of(
                        "is not a SSYK 2012 group of this taxonomy",
                        "är ingen yrkesgrupp i SSYK 2012 som taxonomin har"));
    }

    /** Each of them, by its place in the list. */
    public void groups(List<String> ssyk, String field) {
        for (int i = 0; i < ssyk.size(); i++) {
            group(ssyk.get(i), field + "[" + i + "]");
        }
    }

    /** Each of them, by its place in the list. */
    public void municipalities(List<String> codes, String field) {
        for (int i = 0; i < codes.size(); i++) {
            municipality(codes.get(i), field + "[" + i + "]");
        }
    }

    public void municipality(String code, String field) {
        refuseUnless(
                Places.sweden().municipality(code).isPresent(),
                field,
                Wording.of("is not the SCB code of a municipality", "är inte en kommunkod från SCB"));
    }

    public void refuseUnless(boolean fine, String field, Wording message) {
        if (!fine) {
            errors.add(FieldError.of(path + field, message));
        }
    }

    /** @throws ProblemException 422 with every unknown concept, else with everything else that cannot be */
    public void verify() {
        concepts.verify();
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "The fields named in errors cannot be so.", "Fälten som nämns i errors kan inte stämma."),
                    errors);
        }
    }
}
