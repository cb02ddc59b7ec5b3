package se.jobbspar.gateway.console.vacancy;

import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.mapping.Input;

/**
 * Something a text asks for, to be taken, changed or dropped.
 *
 * @param prefix of its fields and elements, which stand beside those of others
 * @param occupationUnsaid whether it is experience of an occupation that nothing says
 * @param dropped whether a person did not want it
 * @param effect what it does to how many can begin now; null for a wish, and when nobody can count just now
 * @param inputs what can be changed
 */
public record ProposedRow(
        UUID id,
        String prefix,
        String what,
        Quote quote,
        boolean occupationUnsaid,
        boolean dropped,
        Effect effect,
        List<Input> inputs) {
    public ProposedRow {
        inputs = List.copyOf(inputs);
    }

    /** How many can begin now, as the vacancy stands and with this must. */
    public record Effect(String without, String with) {}
}
