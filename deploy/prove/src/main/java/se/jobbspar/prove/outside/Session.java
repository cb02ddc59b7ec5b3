package se.jobbspar.prove.outside;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.suite.RunningSuite;

/** A browser without a screen that has signed in to the console. */
public final class Session {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 8;

    private final Client client;
    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    private Session(Client client, String address) {
        this.client = client;
        this.address = address;
    }

    /** @throws IllegalStateException when the issuer does not let the person in */
    public static Session of(RunningSuite suite, Client client, String name) {
        DemoRealm.Person person = suite.realm().find(name).orElseThrow();
        Session session = new Session(client, suite.address());
        Reply form = session.followed(request(suite.address() + "/console/").GET());
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("No form to sign in with: " + form.status());
        }
        String fields = "username=" + coded(person.name()) + "&password=" + coded(person.password()) + "&credentialId=";
        Reply start = session.followed(request(action.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (start.status() != 200 || !start.body().contains("/console/participants")) {
            throw new IllegalStateException(name + " cannot sign in: " + start.status());
        }
        return session;
    }

    /** A page, redirects not followed. */
    public Reply get(String path) {
        return sent(request(address + path).GET());
    }

    /** A form as one of our own pages sends it. */
    public Reply post(String path, Map<String, String> headers, String fields) {
        HttpRequest.Builder request = request(address + path).POST(HttpRequest.BodyPublishers.ofString(fields));
        request.header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return sent(request);
    }

    private Reply followed(HttpRequest.Builder request) {
        Reply reply = sent(request);
        for (int left = MOST_REDIRECTS; left > 0 && reply.status() / 100 == 3; left--) {
            URI to = URI.create(address).resolve(reply.header("location"));
            reply = sent(
                    HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(60)).GET());
        }
        return reply;
    }

    private Reply sent(HttpRequest.Builder request) {
        String held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!held.isEmpty()) {
            request.setHeader("Cookie", held);
        }
        return client.send(request.build(), this::keep);
    }

    /** Where a cookie may go and for how long is the browser's business and not what is tried here. */
    private void keep(List<String> set) {
        for (String cookie : set) {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        cookies.values().removeIf(String::isEmpty);
    }

    private static HttpRequest.Builder request(String to) {
        return HttpRequest.newBuilder(URI.create(to)).timeout(Duration.ofSeconds(60));
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
