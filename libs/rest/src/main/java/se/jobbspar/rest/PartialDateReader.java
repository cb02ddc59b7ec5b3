package se.jobbspar.rest;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** Says where a date is none; Jackson takes what a creator throws for a broken document. */
final class PartialDateReader extends FromStringDeserializer<PartialDate> {
    private static final long serialVersionUID = 1L;

    PartialDateReader() {
        super(PartialDate.class);
    }

    @Override
    protected PartialDate _deserialize(String value, DeserializationContext context) throws IOException {
        try {
            return PartialDate.parse(value);
        } catch (DateTimeException none) {
            return (PartialDate) context.handleWeirdStringValue(PartialDate.class, value, "no date");
        }
    }
}
