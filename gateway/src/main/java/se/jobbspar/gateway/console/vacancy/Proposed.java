package se.jobbspar.gateway.console.vacancy;

import java.util.List;

/**
 * What the text of a vacancy asks for and is no requirement yet.
 *
 * @param isRead whether the text could be read just now
 * @param open nobody has decided on them
 * @param dropped a person did not want them; they can be taken all the same
 */
public record Proposed(boolean isRead, List<ProposedRow> open, List<ProposedRow> dropped) {
    static final Proposed UNREAD = new Proposed(false, List.of(), List.of());

    public Proposed {
        open = List.copyOf(open);
        dropped = List.copyOf(dropped);
    }
}
