package se.jobbspar.gateway.console.form;

/** What somebody filled in and sent. */
public interface FilledForm {
    /** Address of the page where it stands filled in. */
    String address();
}
