package se.jobbspar.gateway.console.matchlist;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.jobbspar.gateway.console.OnBehalf;

/** The gaps in matching-service: what stands between a person and work, and what would close it. */
@RegisterRestClient(configKey = "matching")
@Path("/matching/v1/gaps")
public interface GapClient {
    /** Between whom and what. */
    record Between(End subject, End target) {
        /** @param type participant, or a kind of demand */
        record End(String type, String id) {
            static End of(MatchList.Target target) {
                return new End(target.type(), target.id().toString());
            }
        }
    }

    @POST
    GapAnswer find(@BeanParam OnBehalf who, Between between);
}
