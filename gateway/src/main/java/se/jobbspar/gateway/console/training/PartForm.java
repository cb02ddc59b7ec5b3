package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of one of a list in what is kept. */
public interface PartForm extends RowKind {
    Part part();

    /** With what the form has no field for. */
    default ObjectNode completed(ObjectNode filledIn) {
        return filledIn;
    }

    /** Its last parts in an address. */
    default String address() {
        return wire() + "/" + part().place();
    }

    @Override
    default String wire() {
        return part().list();
    }
}
