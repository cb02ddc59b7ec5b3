package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of full time a job is, as people look for one: by its extent, as {@code Extent.offers} has it, or its working times. One of
 * 75 to 100 per cent is both; one that says neither is neither.
 */
enum FullOrPart {
    @JsonProperty("full-time")
    FULL_TIME("to", "= 100", "full-time"),
    @JsonProperty("part-time")
    PART_TIME("from", "< 100", "part-time");

    private final String hql;

    FullOrPart(String end, String percent, String time) {
        this.hql = "(cast(sql('? #>> ''{extent," + end + "}''', v.content.terms) as Integer) " + percent
                + " or cast(sql('jsonb_exists(?, ''" + time + "'')', v.content.workingTimes) as Boolean) = true)";
    }

    /** What is true of such a vacancy {@code v}. */
    String hql() {
        return hql;
    }
}
