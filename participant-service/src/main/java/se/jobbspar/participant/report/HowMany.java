package se.jobbspar.participant.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Headcount;

/**
 * A number of people: exact for who may see them, else in fives. See ADR 0018.
 *
 * @param atMost the same as {@code atLeast} where it is exact
 */
@Schema(description = "A number of people: exact where both are the same, else told in fives.")
record HowMany(
        @Schema(examples = "45") int atLeast,
        @Schema(examples = "49") int atMost) {
    static HowMany exactly(int people) {
        return new HowMany(people, people);
    }

    static HowMany inFives(int people) {
        Headcount told = Headcount.of(people);
        return new HowMany(told.atLeast(), told.atMost());
    }

    boolean exact() {
        return atLeast == atMost;
    }
}
