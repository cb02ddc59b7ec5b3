package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.Optional;

/** How figures of a method are told: exact to who may see the people, else so that nobody stands alone in them. */
enum Telling {
    EXACT {
        @Override
        HowMany tell(int people) {
            return HowMany.exactly(people);
        }

        @Override
        @Nullable
        Double median(Optional<Days> days, int people) {
            return days.map(Days::median).orElse(null);
        }
    },
    IN_FIVES {
        @Override
        HowMany tell(int people) {
            return HowMany.inFives(people);
        }

        /** Of a few people it would be one of theirs. */
        @Override
        @Nullable
        Double median(Optional<Days> days, int people) {
            return people < MethodReport.COMPARABLE
                    ? null
                    : days.map(exact -> (double) Math.round(exact.median() / MONTH) * MONTH)
                            .orElse(null);
        }
    };

    private static final int MONTH = 30;

    abstract HowMany tell(int people);

    /** @param people how many they are of */
    @Nullable
    abstract Double median(Optional<Days> days, int people);
}
