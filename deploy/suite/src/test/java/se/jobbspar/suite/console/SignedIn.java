package se.jobbspar.suite.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A browser window of somebody who has signed in through Keycloak; it notes every request that leaves the suite. */
final class SignedIn implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> strayed = Collections.synchronizedList(new ArrayList<>());
    private final List<Request> answered = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    SignedIn(Browser browser, String address, String user, String password, Browser.NewContextOptions options) {
        this.address = address;
        this.context = browser.newContext(options.setLocale("sv-SE").setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onRequestFinished(request -> {
            if (request.url().startsWith(address + "/")) {
                answered.add(request);
            }
        });
        open("/console/");
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(address + "/console/**");
        // From here on everything comes from the gateway; Keycloak's own pages are not ours.
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/") && !request.url().startsWith("data:")) {
                strayed.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    Page open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Addresses outside the suite that a page asked for. */
    List<String> strayed() {
        return List.copyOf(strayed);
    }

    /** What the browser complained of, such as a style the policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What came from the gateway so far, as it came over the wire. */
    long bytes() {
        return answered.stream()
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
