package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.Job;
import se.jobbspar.vocabulary.JobCheck;

/** Reads the content of a request against taxonomy and geography. */
@ApplicationScoped
class ContentReading {
    private final Taxonomy taxonomy;

    ContentReading(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @throws se.jobbspar.rest.ProblemException 422 with every unknown concept, else with everything else that cannot be */
    Content read(VacancyRequest request) {
        JobCheck check = new JobCheck(taxonomy, "");
        Job job = check.read(new Job(
                request.occupation(), request.occupationGroup(), request.municipality(), request.requirements()));
        check.refuseUnless(
                request.lastDay() == null || Today.isPlausible(request.lastDay()),
                "lastDay",
                Wording.of("is not a day to apply by", "är ingen rimlig sista ansökningsdag"));
        request.terms().check(check);
        check.verify();
        return new Content(
                request.title().strip(),
                request.description(),
                job.occupation(),
                group(job.occupationGroup(), job.occupation()),
                job.municipality(),
                request.workingTimes().stream().distinct().toList(),
                request.positions(),
                job.requirements(),
                request.lastDay(),
                request.terms());
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
