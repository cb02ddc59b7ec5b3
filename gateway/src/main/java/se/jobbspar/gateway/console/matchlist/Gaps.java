package se.jobbspar.gateway.console.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.matchlist.GapClient.Between;

/** What would close the gap of a hit. Its page holds without that when the matching cannot be asked. */
@ApplicationScoped
class Gaps {
    private static final Logger LOG = Logger.getLogger(Gaps.class);

    private final GapClient gaps;

    Gaps(@RestClient GapClient gaps) {
        this.gaps = gaps;
    }

    /** Empty when it cannot be had just now. */
    Optional<GapAnswer> of(MatchList list, MatchItem item, Visit visit) {
        Between.End one = Between.End.of(list.subject());
        Between.End other = Between.End.of(item.target());
        Between between = list.subject().isPerson() ? new Between(one, other) : new Between(other, one);
        try {
            return Optional.of(gaps.find(visit.onBehalf(), between));
        } catch (WebApplicationException | ProcessingException away) {
            LOG.warnf("trace %s: no gap, %s", visit.trace(), away.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
