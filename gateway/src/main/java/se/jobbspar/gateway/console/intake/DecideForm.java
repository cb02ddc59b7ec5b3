package se.jobbspar.gateway.console.intake;

import jakarta.ws.rs.BadRequestException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import se.jobbspar.gateway.console.form.FilledForm;

/** What a coach says of two who may be one, and which versions of them the page showed. */
public class DecideForm implements FilledForm {
    @RestForm
    UUID earlier;

    @RestForm
    long earlierVersion;

    @RestForm
    UUID later;

    @RestForm
    long laterVersion;

    @RestForm
    String choice;

    /** The buttons of the page. */
    enum Choice {
        /** One person, under the earlier id. */
        EARLIER,
        /** One person, under the later id. */
        LATER,
        /** Two people. */
        DIFFERENT,
        /** Perhaps one after all. */
        AGAIN
    }

    Choice choice() {
        for (Choice one : Choice.values()) {
            if (one.name().equalsIgnoreCase(choice) && earlier != null && later != null) {
                return one;
            }
        }
        throw new BadRequestException();
    }

    /** What the page says next. */
    String said() {
        return switch (choice()) {
            case EARLIER -> "?kept=" + earlier;
            case LATER -> "?kept=" + later;
            case DIFFERENT -> "?apart=" + earlier + "&from=" + later;
            case AGAIN -> "";
        };
    }

    @Override
    public String address() {
        return DuplicatesResource.ADDRESS;
    }
}
