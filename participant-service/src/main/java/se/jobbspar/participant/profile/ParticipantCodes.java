package se.jobbspar.participant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    /** @param taken which of some codes somebody has or has had */
    Set<ParticipantCode> unused(
            int count, MunicipalityCode municipality, Function<List<String>, Collection<String>> taken) {
        String name = Places.sweden()
                .municipality(municipality.digits())
                .map(Municipality::name)
                .orElse("");
        Set<ParticipantCode> unused = new LinkedHashSet<>();
        for (int draws = 0; unused.size() < count; draws++) {
            if (draws == DRAWS) {
                throw new IllegalStateException("No unused code for municipality " + municipality);
            }
            unused.addAll(drawn(count - unused.size(), name, taken));
        }
        return unused;
    }

    private List<ParticipantCode> drawn(int count, String name, Function<List<String>, Collection<String>> taken) {
        List<ParticipantCode> drawn = Stream.generate(() -> ParticipantCode.draw(name, random))
                .limit(count)
                .toList();
        Collection<String> had =
                taken.apply(drawn.stream().map(ParticipantCode::text).toList());
        return drawn.stream().filter(code -> !had.contains(code.text())).toList();
    }
}
