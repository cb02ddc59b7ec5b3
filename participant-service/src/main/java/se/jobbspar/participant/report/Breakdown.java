package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.Stream;

/** Figures that part the same people, and so are told together or not at all. See ADR 0022. */
enum Breakdown {
    ENROLLED(Base.ENROLLED, null),
    OUTCOME(Base.ENROLLED, ENROLLED),
    OWN_BUSINESS(Base.IN_WORK, OUTCOME),
    RIGHT_FIELD(Base.IN_WORK, OUTCOME),
    PERMANENT(Base.IN_WORK, OUTCOME),
    AFTER_3_MONTHS(Base.IN_WORK, OUTCOME),
    AFTER_6_MONTHS(Base.IN_WORK, OUTCOME),
    AFTER_12_MONTHS(Base.IN_WORK, OUTCOME),
    DROP_OUT(Base.ENROLLED, ENROLLED),
    DROP_OUT_REASON(Base.DROPPED_OUT, DROP_OUT),
    ENDED(Base.ENDED, null),
    ENDED_OUTCOME(Base.ENDED, ENDED);

    private final Base base;

    @Nullable
    private final Breakdown within;

    Breakdown(Base base, @Nullable Breakdown within) {
        this.base = base;
        this.within = within;
    }

    /** Whom it parts. */
    Base base() {
        return base;
    }

    /** Those that are told together. */
    List<KeyFigure> figures() {
        return Stream.of(KeyFigure.values())
                .filter(figure -> figure.breakdown() == this)
                .toList();
    }

    /** The one that tells how many it parts, and that has to be told for this one to be; null for the first. */
    @Nullable
    Breakdown within() {
        return within;
    }
}
