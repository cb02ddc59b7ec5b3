package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** What is made of proposals, as vacancy-service takes it: all of it, or nothing. */
public record Decisions(List<Decision> decisions) {
    public Decisions {
        decisions = List.copyOf(decisions);
    }

    /** @param requirement what the proposal is changed to; null unless it is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(UUID proposal, String decision, Asked requirement) {
        static Decision accept(Proposal proposal) {
            return new Decision(proposal.id(), "accept", null);
        }

        static Decision drop(Proposal proposal) {
            return new Decision(proposal.id(), "drop", null);
        }

        /** Takes it as it was read, or changes it when it is asked for otherwise. */
        static Decision take(Proposal proposal, Asked as) {
            return as.equals(proposal.requirement()) ? accept(proposal) : new Decision(proposal.id(), "change", as);
        }
    }
}
