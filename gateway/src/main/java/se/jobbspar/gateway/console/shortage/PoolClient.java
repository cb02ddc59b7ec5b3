package se.jobbspar.gateway.console.shortage;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.jobbspar.gateway.console.OnBehalf;

/** Counts of people from matching-service. Apart from its other clients, since a page does not wait long for a number beside others. */
@RegisterRestClient(configKey = "counts")
@Path("/matching/v1/counts")
public interface PoolClient {
    @POST
    Pool count(@BeanParam OnBehalf who, CountRequest request);

    /** Whoever fits an occupation as such and lives in a region. */
    record CountRequest(Inline inline, String region) {
        static CountRequest of(String occupation, String region) {
            return new CountRequest(new Inline(occupation), region);
        }
    }

    /** @param occupationGroup SSYK 2012 code */
    record Inline(String occupationGroup) {}
}
