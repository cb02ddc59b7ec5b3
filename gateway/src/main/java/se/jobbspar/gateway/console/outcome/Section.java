package se.jobbspar.gateway.console.outcome;

import java.util.List;

/** Figures that are read together. */
enum Section {
    ENROLLED("enrolled", "to-work", "to-studies", "self-support"),
    IN_WORK(
            "right-field",
            "right-field-not-said",
            "permanent",
            "own-business",
            "still-there-3-months",
            "not-asked-3-months",
            "still-there-6-months",
            "not-asked-6-months",
            "still-there-12-months",
            "not-asked-12-months"),
    DROPPED_OUT(
            "dropped-out",
            "dropped-out-other-measure",
            "dropped-out-parental-leave",
            "dropped-out-moved",
            "dropped-out-no-contact",
            "dropped-out-own-wish",
            "dropped-out-other"),
    ENDED("ended", "ended-to-work", "ended-to-studies", "ended-to-work-or-studies");

    private final List<String> figures;

    Section(String... figures) {
        this.figures = List.of(figures);
    }

    /** Its name in texts and addresses. */
    String code() {
        return figures.getFirst();
    }

    List<String> figures() {
        return figures;
    }
}
