package se.jobbspar.matching.demand;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The service with one kind of demand more than the product has. */
public class OneKindMore implements QuarkusTestProfile {
    static final DemandKind<Apprenticeship> APPRENTICESHIP = new ApprenticeshipKind();
    static final DemandKinds KINDS = new DemandKinds(
            List.of(new ShortageOccupationKind(), new VacancyKind(), new JobTrackKind(), APPRENTICESHIP));

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(InPlaceOfOurs.class);
    }

    /** Takes the place of the product's wherever they are injected. */
    @Alternative
    @Singleton
    public static class InPlaceOfOurs {
        @Produces
        @Singleton
        DemandKinds kinds() {
            return KINDS;
        }
    }
}
