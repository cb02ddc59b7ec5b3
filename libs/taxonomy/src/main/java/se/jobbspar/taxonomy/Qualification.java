package se.jobbspar.taxonomy;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a SSYK group usually demands of who works in it: an education, or time in the work itself.
 *
 * @param level least SUN 2020 rank (0 to 6) of a finished education; 0 = none
 * @param fields SUN 2020 field codes or their beginnings, any of which will do; empty = any field
 * @param months in the work itself that are taken for the education; empty = nothing is
 * @param demanded whether people without are not employed, or only less often
 * @param certificates licences that the trade itself gives its skilled workers, beside what the law demands
 */
public record Qualification(
        int level, List<String> fields, OptionalInt months, boolean demanded, List<String> certificates) {
    public Qualification {
        fields = List.copyOf(fields);
        certificates = List.copyOf(certificates);
    }

    /** Whether a field, a SUN code or null, is one of those asked for. */
    public boolean isField(String field) {
        return fields.isEmpty() || field != null && fields.stream().anyMatch(field::startsWith);
    }
}
