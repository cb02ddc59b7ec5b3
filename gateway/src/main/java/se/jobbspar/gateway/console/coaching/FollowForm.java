package se.jobbspar.gateway.console.coaching;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.form.FilledForm;

/** The button that begins or ends following a person. */
public class FollowForm implements FilledForm {
    @RestPath
    UUID id;

    /** yes or no. */
    @RestForm
    String follow;

    @Override
    public String address() {
        return "/console/participants/" + id + "/coach";
    }
}
