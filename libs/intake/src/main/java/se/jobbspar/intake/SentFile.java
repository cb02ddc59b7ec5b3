package se.jobbspar.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * A file as it was sent: gzip is unpacked, UTF-16 becomes UTF-8, a zip holds no more than it may, all told by the first
 * bytes, whatever the request calls it. Other encodings leave no such sign; who reads the file tells them by its letters.
 */
final class SentFile {
    private static final int GZIP_1 = 0x1F;
    private static final int GZIP_2 = 0x8B;
    private static final int FF = 0xFF;
    private static final int FE = 0xFE;

    private SentFile() {}

    /**
     * @param maxBytes of what is unpacked; a small file may hold a large one
     * @throws ProblemException 400 for what cannot be unpacked or decoded, 413 for more bytes
     */
    static InputStream open(InputStream sent, int maxBytes) throws IOException {
        byte[] first = sent.readNBytes(SentZip.BEGINNING);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), sent);
        if (SentZip.is(first)) {
            return SentZip.open(whole.readAllBytes(), maxBytes);
        }
        if (first.length >= 2 && (first[0] & FF) == GZIP_1 && (first[1] & FF) == GZIP_2) {
            return open(unpacked(whole, maxBytes), maxBytes);
        }
        Optional<Charset> utf16 = utf16(first);
        return utf16.isEmpty() ? whole : inUtf8(whole, utf16.get());
    }

    private static InputStream unpacked(InputStream packed, int maxBytes) {
        try (GZIPInputStream unpacking = new GZIPInputStream(packed)) {
            byte[] bytes = unpacking.readNBytes(maxBytes + 1);
            requireAtMost(maxBytes, bytes.length);
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of(
                            "The file begins as gzip and cannot be unpacked.",
                            "Filen börjar som gzip men går inte att packa upp."));
        }
    }

    static void requireAtMost(int maxBytes, long bytes) {
        if (bytes > maxBytes) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE,
                    Wording.of(
                            "An unpacked file may have " + maxBytes + " bytes; split it.",
                            "En uppackad fil får ha " + maxBytes + " byte; dela upp den."));
        }
    }

    /** By the byte order mark, or by the empty half of the first letter: the files read here begin with plain ones. */
    private static Optional<Charset> utf16(byte[] first) {
        if (first.length < 2) {
            return Optional.empty();
        }
        int one = first[0] & FF;
        int two = first[1] & FF;
        if (one == FF && two == FE || one != 0 && two == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return one == FE && two == FF || one == 0 && two != 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static InputStream inUtf8(InputStream file, Charset utf16) throws IOException {
        try {
            String text = utf16.newDecoder()
                    .decode(ByteBuffer.wrap(file.readAllBytes()))
                    .toString();
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of(
                            "The file begins as UTF-16 and is not; save it in UTF-8.",
                            "Filen börjar som UTF-16 men är det inte; spara den i UTF-8."));
        }
    }
}
