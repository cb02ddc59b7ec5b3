package se.jobbspar.participant.sending;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month in numbers. Between two of them also a difference, whose numbers may be negative. */
@Schema(description = "A month in numbers.")
record MonthFigures(
        @Schema(description = "How many people entered for the first time.", examples = "12")
        int starts,

        @Schema(description = "How many people left for the last time.", examples = "3")
        int ends,

        @Schema(description = "How many hours all of them attended.", examples = "940")
        int hours) {
    static final MonthFigures NOTHING = new MonthFigures(0, 0, 0);

    MonthFigures plus(MonthFigures other) {
        return new MonthFigures(starts + other.starts, ends + other.ends, hours + other.hours);
    }

    MonthFigures minus(MonthFigures other) {
        return new MonthFigures(starts - other.starts, ends - other.ends, hours - other.hours);
    }
}
