package se.jobbspar.vacancy.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.vacancy.opening.PublicVacancies;
import se.jobbspar.vacancy.opening.PublicVacancy;

/** Open vacancies for everybody, without a token. */
@Path("/public/vacancies")
@PermitAll
public class PublicVacancyResource {
    private final PublicVacancies vacancies;
    private final JobPostings postings;
    private final ConditionalAnswers answers;

    public PublicVacancyResource(PublicVacancies vacancies, JobPostings postings, ConditionalAnswers answers) {
        this.vacancies = vacancies;
        this.postings = postings;
        this.answers = answers;
    }

    @GET
    public Page<PublicEntry> listPublicVacancies(@BeanParam Paging paging) {
        return vacancies.list(paging).map(PublicEntry::of);
    }

    @GET
    @Path("/{id}")
    @Produces({"application/ld+json", MediaType.APPLICATION_JSON})
    public RestResponse<JobPosting> getPublicVacancy(@PathParam("id") UUID id, @BeanParam Freshness kept) {
        PublicVacancy vacancy = vacancies.get(id);
        return answers.answer(postings.of(vacancy), vacancy.changed(), kept);
    }

    static String address(UUID id) {
        return "/vacancy/v1/public/vacancies/" + id;
    }
}
