package se.jobbspar.gateway.console.headcount;

import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file, the day it is of where that matters, and whether it is taken or only tried. */
public class SentFile {
    private static final int ZIP = 'P' << Byte.SIZE | 'K';

    @RestForm("file")
    FileUpload file;

    @RestForm
    String countedOn;

    /** The button that takes the file; null = the one that tries it. */
    @RestForm
    String take;

    boolean isEmpty() {
        return file == null || file.size() == 0;
    }

    boolean isTrial() {
        return take == null;
    }

    byte[] content() throws IOException {
        return Files.readAllBytes(file.uploadedFile());
    }

    /** A workbook is a zip file. */
    static boolean isWorkbook(byte[] content) {
        return content.length > 1 && (content[0] << Byte.SIZE | content[1]) == ZIP;
    }
}
