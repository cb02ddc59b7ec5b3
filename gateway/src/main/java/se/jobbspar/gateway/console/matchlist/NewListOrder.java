package se.jobbspar.gateway.console.matchlist;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.form.FilledForm;

/**
 * A new list as it is ordered. The subject stands in the address of the button that was pressed, in the version that its page
 * showed: the list is not made from an older one.
 */
public class NewListOrder implements FilledForm {
    @RestQuery
    String type;

    @RestQuery
    String subject;

    @RestQuery
    String version;

    @RestQuery
    String against;

    @RestForm
    String region;

    /** Empty when the form does not say enough, or says what cannot be. */
    Optional<Wanted> wanted() {
        return Wanted.of(type, subject, version, against, region);
    }

    @Override
    public String address() {
        return NewListForm.address(type, subject, against, region);
    }
}
