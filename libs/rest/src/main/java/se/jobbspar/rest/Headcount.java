package se.jobbspar.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number of people, told in fives: nobody stands alone in it, nor in the difference of two of them. See ADR 0018.
 *
 * @param atLeast a multiple of five
 * @param atMost four more
 */
@Schema(
        description =
                "A number of people, told in fives, since nobody may be pointed out: atLeast 0 means fewer than five.")
public record Headcount(
        @Schema(examples = "10") int atLeast,
        @Schema(examples = "14") int atMost) {
    private static final int STEP = 5;

    public static Headcount of(int people) {
        int atLeast = people - people % STEP;
        return new Headcount(atLeast, atLeast + STEP - 1);
    }
}
