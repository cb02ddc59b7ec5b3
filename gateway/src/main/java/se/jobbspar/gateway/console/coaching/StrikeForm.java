package se.jobbspar.gateway.console.coaching;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.form.FilledForm;

/** The button that deletes an entry of the contact log. */
public class StrikeForm implements FilledForm {
    @RestPath
    UUID id;

    @RestPath
    UUID entry;

    @Override
    public String address() {
        return "/console/participants/" + id + "/contact-log";
    }
}
