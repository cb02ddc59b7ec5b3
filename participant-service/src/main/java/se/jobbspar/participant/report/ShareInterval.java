package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share, and between what it may lie if as many others were worked with the same way: Wilson's score interval of 95 per cent
 * (Wilson, JASA 1927). Of numbers in fives it is the widest that they allow, so it tells no more than they do.
 */
@Schema(description = "A share in per cent, with its 95 per cent interval after Wilson.")
record ShareInterval(
        @Schema(description = "Per cent; of numbers in fives about, without decimals.", examples = "43.33")
        BigDecimal share,

        @Schema(description = "The least it may be, per cent.", examples = "27.37")
        BigDecimal low,

        @Schema(description = "The most it may be, per cent.", examples = "60.81")
        BigDecimal high) {
    /** The normal distribution leaves 2.5 per cent above it. */
    private static final double Z = 1.959964;

    /** Null of nobody, and of fewer than five where they are told in fives. */
    @Nullable
    static ShareInterval of(HowMany some, HowMany all) {
        if (all.atLeast() == 0) {
            return null;
        }
        int decimals = some.exact() ? 2 : 0;
        double middle = (double) (some.atLeast() + some.atMost()) / (all.atLeast() + all.atMost());
        return new ShareInterval(
                perCent(middle, decimals, RoundingMode.HALF_UP),
                perCent(bound(some.atLeast(), all.atMost(), -Z), decimals, RoundingMode.FLOOR),
                perCent(
                        bound(some.atMost(), Math.max(all.atLeast(), some.atMost()), Z),
                        decimals,
                        RoundingMode.CEILING));
    }

    /** Whether it lies above another, with nothing in common. */
    boolean isAbove(ShareInterval other) {
        return low.compareTo(other.high) > 0;
    }

    private static double bound(double some, double all, double z) {
        double share = some / all;
        double spread = z * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all));
        return Math.clamp((share + z * z / (2 * all) + spread) / (1 + z * z / all), 0, 1);
    }

    /** Bounds outwards; ten digits, so that 0 and 100 are themselves. */
    private static BigDecimal perCent(double share, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .round(new MathContext(10))
                .setScale(decimals, rounding);
    }
}
