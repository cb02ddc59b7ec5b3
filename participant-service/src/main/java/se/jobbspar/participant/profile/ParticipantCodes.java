package se.jobbspar.participant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Draws codes nobody has, and nobody who is erased has had. */
@ApplicationScoped
class ParticipantCodes {
    /** Out of 923,521 per municipality name; with 100,000 taken, 20 draws fail once in 10^19. */
    private static final int DRAWS = 20;

    private final RandomGenerator random = new SecureRandom();

    ParticipantCode unused(MunicipalityCode municipality, Predicate<String> taken) {
        String name = Places.sweden()
                .municipality(municipality.digits())
                .map(Municipality::name)
                .orElse("");
        return Stream.generate(() -> ParticipantCode.draw(name, random))
                .limit(DRAWS)
                .filter(drawn -> !taken.test(drawn.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unused code for municipality " + municipality));
    }
}
