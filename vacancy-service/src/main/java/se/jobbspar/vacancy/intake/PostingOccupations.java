package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.TextKey;

/**
 * What occupation a JobPosting names: four digits are a group's code, in SSYK 96 where the set of codes is called so and else in
 * SSYK 2012; everything else is an occupation by address or name.
 */
record PostingOccupations(List<AdJson.Term> occupations, List<AdJson.Term> groups, List<String> groupsOfSsyk96) {
    private static final Pattern SSYK_96 = Pattern.compile(".*ssyk\\W*(19)?96\\b.*");
    private static final Pattern GROUP = Pattern.compile("(\\d{4})(?:[ :–-]+(\\S.*))?");

    static PostingOccupations of(JsonNode categories, JsonNode relevant) {
        PostingOccupations found = new PostingOccupations(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LooseNode.each(categories).forEach(found::take);
        LooseNode.each(relevant)
                .flatMap(occupation -> Stream.concat(
                        LooseNode.each(occupation.path("occupationalCategory")),
                        LooseNode.text(occupation).isPresent() ? Stream.of(occupation) : Stream.empty()))
                .forEach(found::take);
        return found;
    }

    private void take(JsonNode category) {
        Optional<String> name = LooseNode.text(category);
        String code = Stream.of("codeValue", "termCode", "@id")
                .flatMap(field -> LooseNode.text(category.path(field)).stream())
                .findFirst()
                .or(() -> name)
                .orElse("");
        Matcher group = GROUP.matcher(code);
        String set = LooseNode.text(category.path("inCodeSet")).map(TextKey::of).orElse("");
        if (group.matches() && SSYK_96.matcher(set).matches()) {
            groupsOfSsyk96.add(group.group(1));
        } else if (group.matches()) {
            groups.add(new AdJson.Term(null, name.orElse(group.group(2)), group.group(1)));
        } else if (!code.isEmpty()) {
            occupations.add(new AdJson.Term(code, name.orElse(null), null));
        }
    }
}
