package se.jobbspar.gateway.console.coaching;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import se.jobbspar.gateway.console.form.FilledForm;

/** Whom of a page of people without a coach somebody takes over. */
public class TakeOverForm implements FilledForm {
    /** All who stood on the page. */
    @RestForm
    List<UUID> shown;

    /** Those who were ticked. */
    @RestForm
    List<UUID> chosen;

    /** Which button: all or chosen. */
    @RestForm
    String whom;

    List<UUID> people() {
        List<UUID> meant = "all".equals(whom) ? shown : chosen;
        return meant == null ? List.of() : meant;
    }

    @Override
    public String address() {
        return TakeOverResource.FROM;
    }
}
