package se.jobbspar.vacancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The filters of one list, all of which must hold. Filters that were not given leave no trace in the query. */
public final class Conditions {
    private final List<String> clauses = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param clause HQL that uses {@code :name}
     * @param value null = no such filter
     */
    public Conditions and(String clause, String name, Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
        return this;
    }

    /** Keeps what contains the text, letter case aside; null and blank keep everything. */
    public Conditions contains(String property, String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        // NUL is no letter of a search, and PostgreSQL refuses it.
        String literal = text.strip().replace("\0", "").replaceAll("[\\\\%_]", "\\\\$0");
        return and(
                "lower(" + property + ") like :text escape '\\'", "text", "%" + literal.toLowerCase(Locale.ROOT) + "%");
    }

    public Conditions where(String clause) {
        clauses.add(clause);
        return this;
    }

    /** The HQL after {@code where}. */
    public String hql() {
        return String.join(" and ", clauses);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
