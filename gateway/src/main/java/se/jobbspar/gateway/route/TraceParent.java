package se.jobbspar.gateway.route;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A W3C trace context.
 *
 * @param traceId 32 hex digits, the same through every service
 * @param spanId 16 hex digits, the gateway's part of the trace
 * @param flags two hex digits
 */
public record TraceParent(String traceId, String spanId, String flags) {
    public static final String HEADER = "traceparent";
    public static final String STATE_HEADER = "tracestate";

    // A later version may append fields; what we need stands first in all of them.
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");

    /** Goes on with the caller's trace when it is well formed, else begins one. */
    public static TraceParent continuing(String given) {
        Matcher form = FORM.matcher(given == null ? "" : given);
        return form.matches() ? new TraceParent(form.group(1), hex(8), form.group(2)) : fresh();
    }

    static TraceParent fresh() {
        return new TraceParent(hex(16), hex(8), "00");
    }

    /** True when this trace was begun by the caller. */
    public boolean continues(String given) {
        return given != null && given.contains(traceId);
    }

    public String header() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        // All zeros would be invalid.
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
