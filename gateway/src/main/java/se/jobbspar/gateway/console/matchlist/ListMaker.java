package se.jobbspar.gateway.console.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.OnBehalf;

/** Has lists made. Of a button that is pressed twice the second press waits for the list of the first, since it has its key. */
@ApplicationScoped
public class ListMaker {
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofMillis(250);
    private static final int MOST_ASKED = 20;

    private final MatchListClient lists;

    ListMaker(@RestClient MatchListClient lists) {
        this.lists = lists;
    }

    /** @param key of the form; null = each time a new list */
    public MatchList make(OnBehalf who, String key, Wanted wanted) throws InterruptedException {
        for (int asked = 1; ; asked++) {
            try {
                return lists.create(who, key, wanted);
            } catch (ClientWebApplicationException refusal) {
                if (!isBeingAnswered(refusal.getResponse()) || asked == MOST_ASKED) {
                    throw refusal;
                }
                Thread.sleep(ASKED_AGAIN_AFTER);
            }
        }
    }

    private static boolean isBeingAnswered(Response refusal) {
        return refusal.getStatus() == 409 && refusal.getHeaderString(HttpHeaders.RETRY_AFTER) != null;
    }
}
