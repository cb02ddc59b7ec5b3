package se.jobbspar.http.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.http.HttpProblems;
import se.jobbspar.http.Problem;

/** The first line and the headers of one request (RFC 9112), of which every reader has to understand the same. */
final class Head {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern START = Pattern.compile(TOKEN + " ([^ ]+) HTTP/1\\.([01])");
    private static final Pattern HEADER = Pattern.compile("(" + TOKEN + "):[ \t]*([\t\\x20-\\x7e\\x80-\\xff]*)");
    private static final Pattern HOST = Pattern.compile("[\\w.:\\[\\]-]+");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@]+(?=/)");
    // What RFC 3986 has in no address; brackets are left alone in a query, where many write them as they are.
    private static final Pattern NOT_IN_ADDRESS =
            Pattern.compile("[^A-Za-z0-9\\-._~!$&'()*+,;=:@/?%\\[\\]]|%(?![0-9A-Fa-f]{2})");
    // Empty and dot segments, which one reader resolves and another does not.
    private static final Pattern NOT_IN_PATH = Pattern.compile("[\\[\\]]|//|/(\\.|%2[eE]){1,2}(/|$)");

    private final boolean hasAddress;
    private final boolean isHttp11;
    private final Map<String, List<String>> headers = new HashMap<>();

    private Head(boolean hasAddress, boolean isHttp11) {
        this.hasAddress = hasAddress;
        this.isHttp11 = isHttp11;
    }

    /** @throws Malformed where it is no first line */
    static Head begin(String line) throws Malformed {
        Matcher start = START.matcher(line);
        if (!start.matches()) {
            throw new Malformed(HttpProblems.malformedRequest(
                    "Its first line is not <method> <address> HTTP/1.1.",
                    "Den första raden är inte <metod> <adress> HTTP/1.1."));
        }
        return new Head(
                isAddress(ORIGIN.matcher(start.group(1)).replaceFirst("")),
                start.group(2).equals("1"));
    }

    private static boolean isAddress(String address) {
        String path = address.split("\\?", 2)[0];
        return path.startsWith("/")
                && !NOT_IN_ADDRESS.matcher(address).find()
                && !NOT_IN_PATH.matcher(path).find();
    }

    /** A line that is continued on the next one is refused with it. */
    static Matcher header(String line) throws Malformed {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw new Malformed(HttpProblems.malformedRequest(
                    "A header is not <name>: <value> on one line.", "En rubrik är inte <namn>: <värde> på en rad."));
        }
        return header;
    }

    void add(String line) throws Malformed {
        Matcher header = header(line);
        headers.computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                .add(header.group(2).strip());
    }

    /**
     * Where the body ends: after so many bytes, or with its last chunk ({@link #isChunked}).
     *
     * @throws Malformed where that, or for whom and for what the request is, can be read in two ways
     */
    long length() throws Malformed {
        if (!hasAddress) {
            // Told here, since the language it is told in stands among the headers.
            throw new Malformed(HttpProblems.malformedAddress());
        }
        if (all("host").size() > 1
                || !all("host").stream().allMatch(host -> HOST.matcher(host).matches())
                || isHttp11 && all("host").isEmpty()) {
            throw new Malformed(HttpProblems.malformedRequest("Send one Host header.", "Skicka en Host-rubrik."));
        }
        List<String> lengths = all("content-length");
        List<String> codings = all("transfer-encoding");
        boolean oneLength =
                lengths.size() == 1 && LENGTH.matcher(lengths.getFirst()).matches();
        boolean oneCoding = codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked") && isHttp11;
        if (!lengths.isEmpty() && !(oneLength && codings.isEmpty())
                || !codings.isEmpty() && !(oneCoding && lengths.isEmpty())) {
            throw new Malformed(HttpProblems.malformedRequest(
                    "Say where the body ends by one Content-Length, or by Transfer-Encoding: chunked.",
                    "Säg var innehållet slutar med en Content-Length, eller med Transfer-Encoding: chunked."));
        }
        return oneLength ? Long.parseLong(lengths.getFirst()) : 0;
    }

    boolean isChunked() {
        return !all("transfer-encoding").isEmpty();
    }

    Locale language() {
        return Problem.language(all("accept-language").stream().findFirst().orElse(null));
    }

    /** Browsers ask for a page before all else where an address is opened. */
    boolean isOfBrowser() {
        return all("accept").stream().findFirst().orElse("").startsWith("text/html");
    }

    private List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
