package se.jobbspar.gateway.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A parameter of an address, in which anybody may have written anything. */
public final class Parameter {
    private Parameter() {}

    /** The id that it says; null for what is none. */
    public static UUID id(String said) {
        try {
            return said == null ? null : UUID.fromString(said);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** As it follows others in an address; nothing for null, which is not asked for. */
    public static String and(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
