package se.jobbspar.gateway.console.export;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.jobbspar.gateway.console.form.FilledForm;

/** A Europass CV that somebody has as a file. */
public class CvForm implements FilledForm {
    @RestPath
    UUID id;

    @RestForm("file")
    FileUpload file;

    boolean isEmpty() {
        return file == null || file.size() == 0;
    }

    /** A browser does not fill in a file again. */
    @Override
    public String address() {
        return "/console/participants/" + id + "/europass";
    }
}
