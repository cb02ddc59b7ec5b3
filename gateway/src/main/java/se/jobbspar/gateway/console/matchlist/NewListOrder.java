package se.jobbspar.gateway.console.matchlist;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
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

    @RestForm
    String pool;

    /** Of the page that the form stood in. */
    @RestForm
    String key;

    /** Empty when the form does not say enough, or says what cannot be. */
    Optional<Wanted> wanted() {
        return Wanted.of(type, subject, version, against, region, pool);
    }

    boolean isForAPerson() {
        return NewListForm.PERSON.equals(type);
    }

    NewListForm sentBack(String wrongRegion) {
        return NewListForm.sentBack(subject, region, wrongRegion);
    }

    /** A button that is pressed twice makes one list; null for a form that has no key. */
    String key() {
        return key == null
                ? null
                : UUID.nameUUIDFromBytes((key + version + address()).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    @Override
    public String address() {
        return NewListForm.address(type, subject, against, region);
    }
}
