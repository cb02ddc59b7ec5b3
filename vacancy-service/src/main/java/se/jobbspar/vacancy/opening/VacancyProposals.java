package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vacancy.proposal.AdTexts;
import se.jobbspar.vacancy.proposal.Proposal;
import se.jobbspar.vacancy.proposal.Proposals;
import se.jobbspar.vocabulary.JobCheck;

/** What the texts of vacancies propose, and what people make of it. */
@ApplicationScoped
public class VacancyProposals {
    private final Vacancies vacancies;
    private final AdTexts texts;
    private final Taxonomy taxonomy;
    private final Today today;

    VacancyProposals(Vacancies vacancies, AdTexts texts, Taxonomy taxonomy, Today today) {
        this.vacancies = vacancies;
        this.texts = texts;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * Of the text as it is now, in its order, then those decided on whose words are gone; of what is a requirement already only what
     * was decided.
     *
     * @throws ProblemException 404, 503 while no text can be read
     */
    @Transactional
    public Page<Proposal> list(UUID id, EmployerView view, Paging paging) {
        Vacancy vacancy = vacancies.get(id, view);
        Proposals proposals = current(vacancy);
        List<Proposal> open = proposals.open(vacancy.content().requirements()).toList();
        List<Proposal> shown = proposals.all().stream()
                .filter(proposal -> proposal.decision() != null || open.contains(proposal))
                .toList();
        return Page.of(
                shown.stream().skip(paging.offset()).limit(paging.limit()).toList(), shown.size(), paging);
    }

    /** @throws ProblemException 404, 412, 409 when closed, 422 for what cannot be, 503 while no text can be read */
    @Transactional
    public Vacancy decide(UUID id, long expected, DecisionsRequest request, EmployerView view) {
        return vacancies.change(id, expected, view, vacancy -> {
            JobCheck check = new JobCheck(taxonomy, "");
            Decisions decisions =
                    new Decisions(check, current(vacancy), vacancy.content().requirements());
            decisions.take(request.decisions());
            check.verify();
            vacancy.decide(decisions.proposals(), decisions.requirements(), today.instant());
        });
    }

    /** Of the text as it is now. */
    private Proposals current(Vacancy vacancy) {
        Content content = vacancy.content();
        Proposals known = vacancy.proposals();
        boolean same = texts.mark(content.description(), content.occupation()).equals(known.readOf());
        return same ? known : known.read(texts.read(content.description(), content.occupation()));
    }
}
