package se.jobbspar.prove.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;
import se.jobbspar.prove.outside.Session;

/** The pages: scripts written into them or their addresses, forms of strangers, frames, and ways out to foreign hosts. */
final class Console {
    private static final String LISTS = "/console/match-lists";
    private static final List<String> PAGES = List.of(
            "/console/",
            "/console/participants",
            LISTS,
            "/console/match-lists/new",
            "/console/signed-out",
            "/console/nowhere");
    private static final List<String> FIELDS = List.of(
            "q",
            "lang",
            "mapped",
            "sort",
            "page",
            "protection",
            "type",
            "region",
            "against",
            "purpose",
            "redirect",
            "created");
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "{config:all}",
            "https://evil.example/");

    /** What the texts become in a page that writes them as they are. */
    private static final List<String> ALIVE =
            List.of("<script>alert", "<img src=x", "<svg/onload", "href=\"javascript:", "href=\"https://evil.example");

    private final Session session;
    private final Client client;

    /** @param session of a coach */
    Console(Session session, Client client) {
        this.session = session;
        this.client = client;
    }

    /**
     * All attacks on the pages.
     *
     * @param person id of somebody whose name is a script
     */
    List<Attack> all(String person) {
        List<Attack> attacks = new ArrayList<>();
        for (String page : PAGES) {
            for (String field : FIELDS) {
                for (String text : TEXTS) {
                    attacks.add(page(page + "?" + field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
                }
            }
        }
        attacks.add(page("/console/match-lists/new?type=participant&subject=" + person));
        attacks.add(page("/console/participants?sort=updated"));
        attacks.add(page("/console/participants?page=99"));
        forms(attacks);
        return attacks;
    }

    private void forms(List<Attack> attacks) {
        Map<String, String> ours = Map.of("Sec-Fetch-Site", "same-origin");
        for (Map<String, String> site : List.of(
                Map.<String, String>of(),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"))) {
            for (String form : List.of(LISTS, "/console/sign-out", "/console/", "/console/nowhere")) {
                attacks.add(new Attack(
                        "POST " + form + " of another site " + site,
                        () -> session.post(form, site, "a=b"),
                        Attack::refused));
            }
        }
        for (String query : List.of(
                "", "?type=x", "?type=participant&subject=x&against=vacancies", "?region=%3Cscript%3E&type=vacancy")) {
            for (String fields :
                    List.of("", "a=b", "=", "&&&", "%", "region=" + "x".repeat(5_000), "a=b&".repeat(2_000))) {
                String what = "POST " + LISTS + query + " with " + Shown.text(fields);
                attacks.add(
                        new Attack(what, () -> session.post(LISTS + query, ours, fields), Console::refusedUnframed));
                attacks.add(new Attack(
                        what + " without a session", () -> stranger(LISTS + query, fields), Console::refusedUnframed));
            }
        }
    }

    private Reply stranger(String path, String fields) {
        Map<String, String> headers =
                Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", "application/x-www-form-urlencoded");
        return client.send(Caller.NOBODY, "POST", path, headers, fields);
    }

    private Attack page(String address) {
        return new Attack("GET " + address + " signed in", () -> session.get(address), Console::harmless);
    }

    private static Optional<String> refusedUnframed(Reply reply) {
        return Attack.refused(reply).or(() -> unframed(reply));
    }

    /** What is written into a page stays text, and nobody is sent away. */
    private static Optional<String> harmless(Reply reply) {
        if (ALIVE.stream().anyMatch(reply.body()::contains)) {
            return Optional.of("a text came alive");
        }
        return reply.header("location").contains("evil.example") ? Optional.of("sent away") : unframed(reply);
    }

    /** A page is framed by nobody, and kept by nobody. */
    private static Optional<String> unframed(Reply reply) {
        boolean page = reply.header("content-type").startsWith("text/html");
        boolean guarded = reply.header("content-security-policy").contains("frame-ancestors 'none'")
                && reply.header("x-content-type-options").equals("nosniff")
                && reply.header("cache-control").contains("no-store");
        return !page || guarded ? Optional.empty() : Optional.of("a page that anybody can frame or keep");
    }
}
