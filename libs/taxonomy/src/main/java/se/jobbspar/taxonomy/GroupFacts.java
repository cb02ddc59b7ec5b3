package se.jobbspar.taxonomy;

import java.util.List;

/** A SSYK group's row in a bundle: the ISCO codes it maps to, the licences the law demands, the skills JobTech ties to it. */
public record GroupFacts(String ssyk, List<String> isco, List<String> licences, List<String> skills) {

    public GroupFacts {
        isco = List.copyOf(isco);
        licences = List.copyOf(licences);
        skills = List.copyOf(skills);
    }
}
