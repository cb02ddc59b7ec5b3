package se.jobbspar.gateway.console.shortage;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which occupations are shown. */
enum Shown {
    ALL(shortage -> true),
    SHORTAGE(shortage -> shortage.picture().isShort()),
    DISPUTED(shortage -> shortage.picture().disputed()),
    OPEN(shortage -> shortage.picture().vacancies() > 0);

    private final Predicate<Shortage> holds;

    Shown(Predicate<Shortage> holds) {
        this.holds = holds;
    }

    /** What is none is all. */
    static Shown of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    /** Its name in texts and addresses. */
    String code() {
        return name().toLowerCase();
    }

    boolean holds(Shortage shortage) {
        return holds.test(shortage);
    }
}
