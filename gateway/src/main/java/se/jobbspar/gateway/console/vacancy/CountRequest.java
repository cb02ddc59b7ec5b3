package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;
import se.jobbspar.taxonomy.Places;

/**
 * What a vacancy asks for and where people are counted: in the county of the workplace, or in the nation. It is sent as it stands
 * in the form, so that a draft is counted too, and nobody waits for an index.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountRequest(Inline inline, String region) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inline(
            String occupation,
            String occupationGroup,
            String municipality,
            List<String> otherMunicipalities,
            boolean remote,
            List<String> workingTimes,
            List<Asked> requirements) {}

    static CountRequest of(OwnVacancy vacancy, List<Asked> requirements) {
        return new CountRequest(
                new Inline(
                        vacancy.occupation(),
                        vacancy.occupationGroup(),
                        vacancy.municipality(),
                        vacancy.terms().otherMunicipalities(),
                        vacancy.terms().isRemote(),
                        vacancy.workingTimes(),
                        requirements),
                vacancy.municipality() == null
                        ? Places.NATION
                        : vacancy.municipality().substring(0, 2));
    }
}
