package se.jobbspar.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** A zip as it was sent, which a workbook is. A small one may hold a very large one, so all of it is unpacked once and thrown away. */
final class SentZip {
    private static final byte[] SIGN = {'P', 'K', 3, 4};
    /** How many bytes tell a zip. */
    static final int BEGINNING = SIGN.length;

    private SentZip() {}

    static boolean is(byte[] beginning) {
        return Arrays.equals(beginning, SIGN);
    }

    /**
     * @param maxBytes of all its entries, unpacked
     * @throws ProblemException 400 for what cannot be unpacked, 413 for more bytes
     */
    static InputStream open(byte[] zip, int maxBytes) {
        // By the list at its end, as the reader of the workbook finds the entries.
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            long bytes = 0;
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                try (InputStream unpacking = file.getInputStream(entry)) {
                    bytes += unpacking.readNBytes((int) (maxBytes + 1L - bytes)).length;
                }
                SentFile.requireAtMost(maxBytes, bytes);
            }
            return new ByteArrayInputStream(zip);
        } catch (IOException e) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of(
                            "The file begins as a zip, such as XLSX, and cannot be unpacked.",
                            "Filen börjar som en zip, till exempel XLSX, men går inte att packa upp."));
        }
    }
}
