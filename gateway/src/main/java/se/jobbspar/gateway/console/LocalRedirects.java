package se.jobbspar.gateway.console;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Leads from page to page without scheme and host. Where TLS ends in front of us they are not what the browser asked, and no
 * form of a page may lead from https to http.
 */
@Singleton
public class LocalRedirects {
    @ServerResponseFilter
    public void shorten(ContainerResponseContext answer) {
        URI to = answer.getLocation();
        if (to != null) {
            String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
            String place = to.getRawFragment() == null ? "" : "#" + to.getRawFragment();
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, to.getRawPath() + query + place);
        }
    }
}
