package se.jobbspar.gateway.console.shortage;

import java.text.Collator;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/** In which order occupations stand; what is unknown comes last, and equals in the order of their codes. */
enum Sort {
    NEED(mostFirst(Shortage::toRecruit)),
    FILLABLE(mostFirst(Shortage::fillable)),
    NOW(mostFirst(Shortage::now)),
    AFTER_MEASURE(mostFirst(Shortage::afterMeasure)),
    GAP(mostFirst(Shortage::gapAtMost)),
    RETIREMENTS(mostFirst(Shortage::retirements)),
    POSITIONS(mostFirst(shortage -> Optional.of((double) shortage.picture().positions()))),
    NAME(Comparator.comparing(
            shortage -> shortage.picture().name(), Collator.getInstance(Language.SV.locale())::compare)),
    CODE(Comparator.comparing(Shortage::occupation));

    private final Comparator<Shortage> order;

    Sort(Comparator<Shortage> order) {
        this.order = order;
    }

    /** What is no order is the first. */
    static Sort of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(NEED);
    }

    /** Its name in texts and addresses. */
    String code() {
        return name().toLowerCase();
    }

    /** Whether people have to be counted for it. */
    boolean isByPeople() {
        return switch (this) {
            case FILLABLE, NOW, AFTER_MEASURE, GAP -> true;
            default -> false;
        };
    }

    Comparator<Shortage> order() {
        return order.thenComparing(Shortage::occupation);
    }

    private static Comparator<Shortage> mostFirst(Function<Shortage, Optional<Double>> amount) {
        return Comparator.comparingDouble(shortage -> -amount.apply(shortage).orElse(Double.NEGATIVE_INFINITY));
    }
}
