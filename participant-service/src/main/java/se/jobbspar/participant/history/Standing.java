package se.jobbspar.participant.history;

/** Facts as they stand, in HQL, for questions that are not asked of the facts themselves. */
public final class Standing {
    private Standing() {}

    /**
     * That one stands about a {@code Participant person}, or about who was merged into the person.
     *
     * @param name of the fact in what more is asked of it, an {@code Entry}
     */
    public static String about(String kind, String name, String more) {
        String aboutPerson = name + ".participant in (select same.id from Participant same"
                + " where person.id in (same.id, same.mergedInto))";
        // Counted person by person: what exists would be sought among the facts about everybody.
        return "(select count(*) " + standing(kind, name, aboutPerson + " and " + more) + ") > 0";
    }

    /** That one stands that belongs to another of this name. */
    public static String of(String other, String kind, String name, String more) {
        return "exists (select 1 " + standing(kind, name, name + ".belongsTo = " + other + ".fact and " + more) + ")";
    }

    /** What stands in a field of a fact. */
    public static String field(String name, String field) {
        return "cast(sql('? ->> ''%s''', %s.state) as String)".formatted(field, name);
    }

    /** That it is what was said of it last. */
    static String stands(String name) {
        return "not exists (select 1 from Entry newer where newer.fact = %1$s.fact and newer.version > %1$s.version)"
                .formatted(name);
    }

    private static String standing(String kind, String name, String more) {
        return "from Entry %1$s where %1$s.kind = '%2$s' and %3$s and %4$s = 'false' and %5$s"
                .formatted(name, kind, more, field(name, "mistaken"), stands(name));
    }
}
