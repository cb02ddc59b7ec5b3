package se.jobbspar.concepts.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.concepts.word.Abbreviations;
import se.jobbspar.concepts.word.Endings;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** Licences of professions, and those that everybody knows by a short name: "leg. sjuksköterska", "tandläkarlegitimation", "svetslicens". */
public final class TitleReader implements MentionReader {
    private static final double CLEAR = 0.95;
    private static final double KIND_ALONE = 0.8;
    private static final Pattern TITLE = Wording.words(
            "(?:legitimerad|legitimerade|leg\\.?|licensed|registered) (?<who>\\p{L}{3,30}(?: analytiker)?)"
                    + "|(?<whose>\\p{L}{3,25}?)(?:e|s)?legitimation(?:en)?"
                    + "|legitimation som (?<as>\\p{L}{3,30}(?: analytiker)?)"
                    + "|(?:bevis (?:om|på) (?:rätt(?:en)? till )?|skyddad |den skyddade )?(?:yrkestiteln?|titeln?) (?<title>undersköterska)"
                    + "|(?<bevis>undersköterske)bevis(?:et)?");
    /** Proofs that have no concept of their own, or several. */
    private static final Pattern KIND = Wording.words(
            "(?:svets(?:ar|nings?)?(?:licens(?:er)?|prövning(?:ar)?|intyg|certifikat)|yrkesbevis(?:et)?|lift(?:kort|utbildning)"
                    + "|motorsågs(?:körkort|kort)|hjullastarkort|gesällbrev|mästarbrev|\\p{L}{3,20}(?<!truck)förarbevis|welding (?:licen[cs]e|certificate)|fallskyddsutbildning"
                    + "|ställnings(?:certifikat|intyg)|brandcertifikat|skyddsvaktsförordnande|hygienpass)");

    private static final Pattern OF_WHOM =
            Pattern.compile("(?:Legitimation som|Licence to practise as an?|Right to the protected title of) (.+)");
    /** "Lärarlegitimation" is a lärare's. */
    private static final Pattern WHOSE = Pattern.compile("(\\p{L}+ar)legitimation");

    private final Map<String, Concept> byTitle = new HashMap<>();
    private final Language language;
    private final Endings endings;

    public TitleReader(Taxonomy taxonomy, Language language) {
        this.language = language;
        this.endings = new Endings(language);
        taxonomy.concepts().stream()
                .filter(concept -> concept.type() == ConceptType.LICENCE)
                .forEach(concept -> {
                    put(concept.sv().preferred(), concept);
                    put(concept.en().preferred(), concept);
                    concept.sv().synonyms().forEach(label -> put(label, concept));
                });
    }

    private void put(String label, Concept concept) {
        Matcher whom = OF_WHOM.matcher(label);
        Matcher whose = WHOSE.matcher(label);
        if (whom.matches()) {
            byTitle.put(whom.group(1).toLowerCase(Locale.ROOT), concept);
        } else if (whose.matches()) {
            byTitle.put(whose.group(1).toLowerCase(Locale.ROOT) + "e", concept);
        } else if (label.contains("undersköterska")) {
            byTitle.put("undersköterska", concept);
        }
    }

    @Override
    public List<Mention> read(Sentence sentence) {
        return List.copyOf(java.util.stream.Stream.concat(
                        sentence.find(TITLE).flatMap(found -> mention(sentence, found).stream()),
                        sentence.find(KIND).map(found -> mention(sentence, found, Optional.empty(), KIND_ALONE)))
                .toList());
    }

    private Optional<Mention> mention(Sentence sentence, MatchResult found) {
        return List.of("who", "whose", "as", "title", "bevis").stream()
                .map(found::group)
                .filter(group -> group != null)
                .flatMap(group -> concept(group.toLowerCase(Locale.ROOT)).stream())
                .map(concept -> mention(sentence, found, Optional.of(concept), CLEAR))
                .findFirst();
    }

    private Optional<Concept> concept(String who) {
        String full = Abbreviations.writtenOut(who);
        return java.util.stream.Stream.concat(
                        endings.bases(full).stream(),
                        java.util.stream.Stream.of(full + "e", full + "a", full.replaceFirst("e$", "a")))
                .flatMap(base -> Optional.ofNullable(byTitle.get(base)).stream())
                .findFirst();
    }

    private Mention mention(Sentence sentence, MatchResult found, Optional<Concept> concept, double confidence) {
        return Mention.in(
                        sentence,
                        found.start(),
                        found.end(),
                        MentionType.LICENCE,
                        concept.map(c -> Meant.of(c, language.locale())),
                        confidence)
                .withValue(Optional.empty());
    }
}
