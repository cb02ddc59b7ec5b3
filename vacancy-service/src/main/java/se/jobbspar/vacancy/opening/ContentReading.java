package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.requirement.Requirement;
import se.jobbspar.vacancy.requirement.RequirementCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** Reads the content of a request against taxonomy and geography. */
@ApplicationScoped
class ContentReading {
    private final Taxonomy taxonomy;

    ContentReading(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @throws ProblemException 422 with every unknown concept, else with everything else that cannot be */
    Content read(VacancyRequest request) {
        ConceptCheck concepts = new ConceptCheck(taxonomy);
        List<FieldError> errors = new ArrayList<>();
        String occupation = request.occupation() == null
                ? null
                : concepts.canonical(request.occupation(), ConceptType.OCCUPATION, "occupation");
        List<Requirement> requirements = new RequirementCheck(concepts, errors).read(request.requirements());
        checkTheRest(request, errors);
        concepts.verify();
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "The fields named in errors cannot be so.", "Fälten som nämns i errors kan inte stämma."),
                    errors);
        }
        return new Content(
                request.title().strip(),
                request.description(),
                occupation,
                group(request.occupationGroup(), occupation),
                request.municipality(),
                request.workingTimes().stream().distinct().toList(),
                request.positions(),
                requirements,
                request.lastDay());
    }

    private void checkTheRest(VacancyRequest request, List<FieldError> errors) {
        if (request.occupation() == null && request.occupationGroup() == null) {
            errors.add(FieldError.of(
                    "occupation",
                    Wording.of(
                            "is needed, or an occupationGroup: else nobody can be matched",
                            "måste anges, eller occupationGroup: annars kan ingen matchas")));
        }
        String group = request.occupationGroup();
        if (group != null && taxonomy.group(group).isEmpty()) {
            errors.add(FieldError.of(
                    "occupationGroup",
                    Wording.of(
                            "is not a SSYK 2012 group of this taxonomy",
                            "är ingen yrkesgrupp i SSYK 2012 som taxonomin har")));
        }
        if (request.lastDay() != null && !Today.isPlausible(request.lastDay())) {
            errors.add(FieldError.of(
                    "lastDay", Wording.of("is not a day to apply by", "är ingen rimlig sista ansökningsdag")));
        }
        String municipality = request.municipality();
        if (municipality != null && Places.sweden().municipality(municipality).isEmpty()) {
            errors.add(FieldError.of(
                    "municipality",
                    Wording.of("is not the SCB code of a municipality", "är inte en kommunkod från SCB")));
        }
    }

    /** The stated group, else the occupation's own when there is no doubt which. */
    private String group(String stated, String occupation) {
        if (stated != null || occupation == null) {
            return stated;
        }
        List<String> groups = taxonomy.ssykOf(occupation);
        return groups.size() == 1 ? groups.getFirst() : null;
    }
}
