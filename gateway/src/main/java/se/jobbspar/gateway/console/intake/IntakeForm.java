package se.jobbspar.gateway.console.intake;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.jobbspar.gateway.console.form.FilledForm;

/** A file, and which system its references are of. */
public class IntakeForm implements FilledForm {
    @RestForm("file")
    FileUpload file;

    @RestForm
    String source;

    /** Null for the municipality's own files. */
    String source() {
        return source == null || source.isBlank() ? null : source.strip();
    }

    boolean isEmpty() {
        return file == null || file.size() == 0;
    }

    /** A browser does not fill in a file again. */
    @Override
    public String address() {
        return IntakeResource.ADDRESS;
    }
}
