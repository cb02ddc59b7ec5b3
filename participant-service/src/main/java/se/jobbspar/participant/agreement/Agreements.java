package se.jobbspar.participant.agreement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.idempotency.Once;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** The agreements between municipalities, and what they mean for one of them. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    // Not array_contains(parties, ?1): every write asks this, and of a function that ends with a parameter
    // Hibernate keeps no plan.
    private static final String IN_FORCE = "endedAt is null and array_position(parties, ?1, 1) > 0";

    private static final String NEWEST_FIRST = " order by concludedAt desc, id";

    private final Once once;
    private final Today today;

    public Agreements(Once once, Today today) {
        this.once = once;
        this.today = today;
    }

    /**
     * The municipalities that share their people with this one by an agreement in force, itself included, sorted: those
     * whose coaches may see its people, and whose people its coaches may see.
     */
    public List<MunicipalityCode> reach(MunicipalityCode municipality) {
        Stream<MunicipalityCode> shared = list(IN_FORCE, municipality.digits()).stream()
                .filter(agreement -> agreement.ground().sharesEverybody())
                .flatMap(agreement -> agreement.parties().stream())
                .map(MunicipalityCode::new);
        return Stream.concat(Stream.of(municipality), shared)
                .distinct()
                .sorted()
                .toList();
    }

    @Transactional
    Agreement conclude(AgreementRequest request) {
        return once.make(id -> conclude(id, request), id -> get(id, Optional.empty()));
    }

    private Agreement conclude(UUID id, AgreementRequest request) {
        var agreement =
                new Agreement(id, request.ground(), request.decision(), request.municipalities(), today.instant());
        persist(agreement);
        return agreement;
    }

    /** @throws ProblemException 404, 409 when it is ended already, 412 when somebody was faster */
    @Transactional
    void end(UUID id, long expected) {
        Agreement agreement =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
        ETags.requireCurrent(expected, agreement.version());
        agreement.end(today.instant());
    }

    /** @param party only agreements this municipality is a party to; empty = all */
    Agreement get(UUID id, Optional<MunicipalityCode> party) {
        return findByIdOptional(id)
                .filter(agreement ->
                        party.map(p -> agreement.parties().contains(p.digits())).orElse(true))
                .orElseThrow(ProblemException::notFound);
    }

    /** The newest first, ended ones too: they explain who could see whom, and when. */
    Page<Agreement> list(Optional<MunicipalityCode> party, Paging paging) {
        PanacheQuery<Agreement> found = party.map(p -> find("array_contains(parties, ?1)" + NEWEST_FIRST, p.digits()))
                .orElseGet(() -> find("1 = 1" + NEWEST_FIRST));
        return Page.of(found.page(paging.page() - 1, paging.limit()).list(), found.count(), paging);
    }
}
