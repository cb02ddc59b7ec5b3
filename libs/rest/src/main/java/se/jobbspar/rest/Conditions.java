package se.jobbspar.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The filters of one list, all of which must hold, as HQL. Filters that were not given leave no trace in the query. */
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
        return text == null || text.isBlank()
                ? this
                : and("lower(" + property + ") like :text escape '\\'", "text", containing(text));
    }

    /** What {@code lower(…) like … escape '\'} takes for whatever contains the text, letter case aside. */
    public static String containing(String text) {
        // NUL is no letter of a search, and PostgreSQL refuses it.
        String literal = text.strip().replace("\0", "").replaceAll("[\\\\%_]", "\\\\$0");
        return "%" + literal.toLowerCase(Locale.ROOT) + "%";
    }

    public Conditions where(String clause) {
        return where(clause, Map.of());
    }

    /** @param named the values of the clause by their names */
    public Conditions where(String clause, Map<String, ?> named) {
        clauses.add(clause);
        values.putAll(named);
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
