package se.jobbspar.concepts.context;

import java.util.Optional;
import se.jobbspar.concepts.mention.Importance;

/** What an ad's heading says of the lines under it. */
enum Section {
    MUST,
    WISH,
    /** The work, the workplace, what is offered: there only plain words of demand ask for something. */
    ELSE,
    /** Nothing has been said yet. */
    OPEN;

    /** What holds where nobody is asked for any more. */
    Section left() {
        return this == OPEN ? OPEN : ELSE;
    }

    Optional<Importance> asks() {
        return switch (this) {
            case MUST -> Optional.of(Importance.MUST);
            case WISH -> Optional.of(Importance.WISH);
            case ELSE, OPEN -> Optional.empty();
        };
    }
}
