package se.jobbspar.vacancy.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** Who acts for employers. */
@ApplicationScoped
public class Members {
    private final Employers employers;
    private final Today today;

    Members(Employers employers, Today today) {
        this.employers = employers;
        this.today = today;
    }

    /** Those of one employer, by name. */
    @Transactional
    public Page<Member> of(UUID id, EmployerView view, Paging paging) {
        Employer employer =
                employers.findByIdOptional(id).filter(view::actsFor).orElseThrow(ProblemException::notFound);
        List<Member> page = employer.members().stream()
                .sorted(Comparator.comparing(Member::name, Collator.getInstance(Language.SV.locale()))
                        .thenComparing(Member::subject))
                .skip(paging.offset())
                .limit(paging.limit())
                .toList();
        return Page.of(page, employer.members().size(), paging);
    }

    /** @throws ProblemException 404 for missing and foreign alike, 409 where there is no room for one more */
    @Transactional
    public Member admit(UUID id, String subject, String name, String by, EmployerView view) {
        Member member = new Member(subject, name, by, today.instant());
        employers.locked(id, view).admit(member);
        return member;
    }

    /** @throws ProblemException 404 for missing and foreign alike, 409 for the last one */
    @Transactional
    public void dismiss(UUID id, String subject, EmployerView view) {
        employers.locked(id, view).dismiss(subject);
    }
}
