package se.jobbspar.gateway.console.person;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.form.FilledForm;

/** What a list that is not kept is to be matched with. */
public class PassingListForm implements FilledForm {
    @RestPath
    UUID id;

    @RestQuery
    String against;

    @RestForm
    String region;

    /** The person, on whose page the form stands. */
    @Override
    public String address() {
        return "/console/participants/" + id;
    }
}
