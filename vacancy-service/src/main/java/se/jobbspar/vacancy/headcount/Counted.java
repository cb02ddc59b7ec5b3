package se.jobbspar.vacancy.headcount;

import java.util.Objects;
import se.jobbspar.taxonomy.TextKey;

/**
 * What one row of a count says.
 *
 * @param people how many; null = unknown, which is not nobody
 */
public record Counted(Group group, Integer people) {

    /**
     * Who is counted together.
     *
     * @param unit the place of work, as HR calls it; one name is equal however it is written
     * @param occupation SSYK 2012 code, four digits
     */
    public record Group(String unit, String occupation, AgeBand ages) {
        public Group {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(occupation, "occupation");
            Objects.requireNonNull(ages, "ages");
        }

        String unitKey() {
            return TextKey.of(unit);
        }

        public Staff staff() {
            return new Staff(unitKey(), occupation);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Group g && staff().equals(g.staff()) && ages.equals(g.ages);
        }

        @Override
        public int hashCode() {
            return Objects.hash(staff(), ages);
        }
    }

    /** Those of one occupation in a unit, whatever their ages. */
    public record Staff(String unitKey, String occupation) {}
}
