package se.jobbspar.vacancy.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.rest.Today;

/** The employers of imported ads, a batch at a time. */
@ApplicationScoped
public class AdEmployers {
    private final Employers employers;
    private final Today today;

    AdEmployers(Employers employers, Today today) {
        this.employers = employers;
        this.today = today;
    }

    /** Each by its key, the unknown ones newly registered. Part of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<EmployerKey, Employer> require(Collection<EmployerKey> keys) {
        Map<String, Employer> known = known(keys);
        Map<EmployerKey, Employer> found = new HashMap<>();
        for (EmployerKey key : keys) {
            found.put(key, known.computeIfAbsent(key.identity(), unseen -> add(key)));
        }
        return found;
    }

    private Map<String, Employer> known(Collection<EmployerKey> keys) {
        List<String> numbers = keys.stream()
                .flatMap(k -> k.number().stream())
                .map(OrganisationNumber::digits)
                .toList();
        List<String> names = keys.stream()
                .filter(k -> k.number().isEmpty())
                .map(EmployerKey::nameKey)
                .toList();
        Map<String, Employer> known = new HashMap<>();
        for (Employer employer : employers.list(
                "organisationNumber in ?1 or (organisationNumber is null and nameKey in ?2) order by createdAt, id",
                numbers,
                names)) {
            known.putIfAbsent(new EmployerKey(employer.name(), employer.organisationNumber()).identity(), employer);
        }
        return known;
    }

    private Employer add(EmployerKey key) {
        Employer employer = Employer.register(UUID.randomUUID(), EmployerDetails.of(key), today.instant());
        employers.persist(employer);
        return employer;
    }
}
