package se.jobbspar.concepts.context;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which section a heading of an ad opens, by the words that headings have. */
final class Headings {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Of a CV as well as of an ad: says something of who is asked for only where an ad has told of the work before. */
    private static final String SUBJECT =
            "språk(?:kunskaper)?|utbildning(?:ar|sbakgrund|skrav)?|(?:arbets(?:livs)?|yrkes)?erfarenhet(?:er)?|kunskaper|färdigheter|kompetenser|körkort|formell kompetens|skills|experience|education|languages?|licen[cs]es?";

    private static final Pattern SUBJECTS =
            whole(SUBJECT + "|(?:" + SUBJECT + ") ?(?:och|&|/|,|and) ?(?:" + SUBJECT + ")");

    private static final Pattern WISH = whole(
            "(?:(?:det|detta) är |vi ser det som |mycket |starkt |särskilt |även |också |övrigt )*(?:meriterande|meriter|merit|önskvärt|önskvärda|önskemål|ett plus|plus|bonus|en fördel)(?: (?:om|är|att|men|för|kunskaper|kvalifikationer|erfarenheter?|kompetens(?:er)?|egenskaper|utbildning)(?: .{0,30})?)?"
                    + "|vi ser (?:också |även )?gärna(?: att)?(?: du)?(?: har| är)?|gärna|grädde på moset|.{0,20}bör-?krav\\)?|(?:extra )?bra om .{0,40}|(?:ej|inte|inget)(?: ett)? krav.{0,30}"
                    + "|.{0,20}(?:great|good|bonus|plus|merit|advantage) if.{0,25}|nice to have.{0,10}|preferred.{0,20}|desirable.{0,20}|meriting.{0,20}|merits?|(?:it(?:['’]s| is)?|as)? ?(?:an? )?(?:plus|bonus|merit|advantage)(?: if.{0,20})?");
    private static final Pattern DEMAND = whole(
            "\\p{L}{0,20}krav(?:en|profil|specifikation)?(?: .{0,35})?|behörighet(?:skrav)?.{0,30}|vi kräver.{0,20}|det krävs.{0,20}"
                    + "|.{0,60}(?:behöver du|ska du|bör du|krävs|krävs det|du behöver|du ska|du bör)(?: ha| vara| kunna| att du)?"
                    + "|(?:formal |job |key )?requirements?.{0,20}|we require.{0,20}|must[- ]haves?|what you need.{0,20}|you (?:must|should|need to)(?: have| be)?");
    private static final Pattern ABOUT_YOU = whole(
            "(?:dina? |önskade |formella |personliga |vår[at]? |your )?(?:kvalifikation(?:er)?|kompetens(?:er|profil)?|profil|bakgrund|egenskaper|erfarenhet(?:er)?|kunskaper|utbildning|qualifications?|profile|background|skills|experience|competenc(?:e|ies))(?: (?:och|&|/|som|för|vi|and|we) .{0,40}| ?/ ?.{0,30})?"
                    + "|om dig.{0,30}|vem (?:är|passar) .{0,20}|(?!om(?!\\p{L})).{0,30}(?:(?:är|har) du|du (?:är|har))(?: .{0,20})?|vi (?:vill|ser|hoppas)(?: gärna)? att du|vem (?:vi söker|söker vi|letar vi efter).{0,10}|(?:är )?(?:du|det) (?:den|dig) vi söker|(?:är|passar) du .{0,30}|vi (?:söker|letar|önskar|vill|tror|ser) .{0,20}(?:dig|du).{0,30}|vad (?:vi )?(?:söker|önskar|letar).{0,30}|vi söker|(?:du|dig) som(?! söker jobb).{0,25}|du (?:är|har|kan)"
                    + "|för att (?:lyckas|trivas|passa|söka).{0,40}|.{0,40}(?:passar|perfekt för) dig.{0,20}|förutsättningar|som person.{0,30}|personlig(?:a|het) \\p{L}+"
                    + "|(?!if(?!\\p{L})).{0,30}you(?:['’]ll)? (?:are|have|bring)(?: .{0,20})?|you bring|who (?:you are|are you|we.{0,5} looking for).{0,20}|about you|you (?:have|are)|(?:what )?we(?:['’]re| are)? look(?:ing)? for.{0,20}|to succeed.{0,30}|(?:the )?ideal candidate.{0,20}|your (?:qualities|strengths)");
    private static final Pattern ELSE = whole(
            "(?:dina |huvudsakliga |exempel på |vanliga )*(?:arbetsuppgift|ansvarsområde|uppgift)\\p{L}*.{0,40}|(?:ditt |om )?uppdrag(?:et)?.{0,30}|(?:din |om |mer om )?roll(?:en)?.{0,30}|om (?!dig(?!\\p{L})).{1,30}|tjänsten.{0,20}|vad innebär .{0,40}"
                    + "|.{0,30}erbjuder?(?: .{0,20})?|.{0,20}erbjudande.{0,20}|.{0,20}förmåner.{0,20}|(?:hos oss|här|i rollen|du)(?: \\p{L}+)? (?:får|kommer).{0,40}|hos oss.{0,20}|.{0,20}(?:ger|får) (?:vi|du|dig).{0,20}"
                    + "|(?:din |så )?ansök.{0,50}|(?:ytterligare )?(?:anställning|upplysning|information|intervju|urval|rekrytering|villkor|kontakt|lön|arbetstid|placering|omfattning|tillträde|start|varaktighet|arbetsplats|ort|facklig)\\p{L}*(?: .{0,40})?|övrig(?:t|a)(?: .{0,30})?|praktisk\\p{L}*.{0,20}|bra att veta.{0,10}|varför.{0,40}|(?:varmt )?välkommen.{0,40}|(?:vår|om vår) .{0,30}|vilka är vi.{0,10}|vi är.{0,30}|så (?:arbetar|fungerar|funkar).{0,40}|att arbeta .{0,40}|arbetsbeskrivning|beskrivning|bakgrund till.{0,30}"
                    + "|about (?!you(?!\\p{L})).{1,40}|(?:what )?we offer.{0,20}|benefits.{0,20}|(?:key |your |main )?(?:responsibilities|tasks|duties).{0,30}|the (?:role|position|job|team|company).{0,20}|(?:your|our) (?:role|mission|team|culture).{0,20}|what you.{0,5}ll (?:do|get).{0,20}|you.{0,5}ll be.{0,30}|why .{0,40}|(?:how to )?apply.{0,30}|application.{0,20}|additional information.{0,10}|what .{0,15}(?:for you|looks like).{0,10}|contact.{0,20}|place of .{0,20}|terms.{0,30}");

    private Headings() {}

    private static Pattern whole(String words) {
        return Pattern.compile("(?:" + words + ")", FLAGS);
    }

    /**
     * @param heading without signs around it
     * @param before the section it ends
     * @return empty for what no heading of an ad says
     */
    static Optional<Section> section(String heading, Section before) {
        if (SUBJECTS.matcher(heading).matches()) {
            return Optional.of(before == Section.ELSE ? Section.MUST : before);
        }
        if (WISH.matcher(heading).matches()) {
            return Optional.of(Section.WISH);
        }
        if (DEMAND.matcher(heading).matches()) {
            return Optional.of(Section.MUST);
        }
        if (ELSE.matcher(heading).matches()) {
            return Optional.of(Section.ELSE);
        }
        return Optional.of(Section.MUST)
                .filter(must -> ABOUT_YOU.matcher(heading).matches());
    }
}
