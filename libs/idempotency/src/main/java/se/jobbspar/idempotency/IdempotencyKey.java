package se.jobbspar.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/** What a caller calls its request, so that it can send it again; a good one is random, as a UUID is. */
record IdempotencyKey(String text) {
    static final String HEADER = "Idempotency-Key";

    private static final byte[] NOTHING = {};

    /** A string as RFC 9651 has it, without escapes; many clients leave the quotes out. */
    private static final Pattern FORM = Pattern.compile("(\"?)([!#-\\[\\]-~]{1,255})\\1");

    /**
     * The key of a request's header.
     *
     * @param values of all headers of this name
     * @throws ProblemException 400 when there are several, or it is no key
     */
    static IdempotencyKey of(List<String> values) {
        Matcher form = FORM.matcher(values.getFirst().strip());
        if (values.size() > 1 || !form.matches()) {
            throw ProblemException.validation(
                    HEADER,
                    Wording.of(
                            "must be one string of 1 to 255 visible ASCII characters, best a UUID in double quotes",
                            "ska vara en enda sträng av 1–255 synliga ASCII-tecken, helst ett UUID inom citattecken"));
        }
        return new IdempotencyKey(form.group(2));
    }

    /** Stands for a caller's key: tells neither, and the same key of two callers is two. */
    String of(String caller) {
        return sha256(caller, text, NOTHING);
    }

    /** Stands for a request with this key; who does not know the key cannot try out which request it was. */
    String with(String operation, byte[] body) {
        return sha256(text, operation, body);
    }

    private static String sha256(String one, String other, byte[] rest) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((one + "\n" + other + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(rest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
