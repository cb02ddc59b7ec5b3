package se.jobbspar.concepts.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.concepts.passage.Passage;
import se.jobbspar.concepts.passage.Sentence;

/** The sections of a text: what a heading says holds for the lines under it, with bullets or without. */
final class Sections {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:(?!\\*\\*)[-–—*•·▪●○►✔✓⦁]|\\d+[.)])\\s*.*", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}]+|[^\\p{L})]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** A heading, and after the colon on its line what it is of. */
    private static final Pattern LED = Pattern.compile("([^:]{2,45}):(.*)", Pattern.DOTALL);

    /** Running text that turns to the employer, the work or the application. */
    private static final Pattern TO_ELSE = Pattern.compile(
            "^\\W*(?:vi (?:erbjuder|kan erbjuda)|hos oss|som .{1,40} hos oss|(?:kommunen|regionen|företaget)|här (?:får|blir)|om oss|tjänsten|anställningen|arbetet|arbetstid|lön|tillträde|urval|intervjuer|rekryteringen|ansök|skicka|välkommen|varmt välkommen|du (?:kommer|erbjuds|får|ansvarar|arbetar)|i (?:rollen|tjänsten|arbetet|din roll)|ditt uppdrag|dina arbetsuppgifter"
                    + "|we offer|you will|apply|the role)(?!\\p{L})",
            FLAGS);
    /** Running text that turns to who applies. */
    private static final Pattern TO_YOU = Pattern.compile(
            "^\\W*(?:(?:om dig|din profil|kvalifikationer|kompetens|krav|about you|qualifications):? )?(?:(?:nu |därför )?(?:vi söker|söker vi) (?:nu |en |ett |därför )*(?:dig|person)|du som söker|som person|för att (?:lyckas|trivas|passa|vara aktuell)|vi (?:ser|tror) (?:också |även )?att du|du (?:har|är) (?:en |minst |god |goda |tidigare |lång |gedigen )*(?:(?:\\p{L}+-)?\\p{L}*(?:utbildning|erfarenhet|examen|legitimation|kunskaper|körkort)|utbildad|legitimerad|erfaren)|du (?:talar|pratar|behärskar|förstår)"
                    + "|we are looking for|to be considered|you have)(?!\\p{L})",
            FLAGS);

    private static final int LONGEST_HEADING = 8;

    private final List<Sentence> sentences;
    private final boolean ad;
    private final List<Section> sections = new ArrayList<>();
    private Section section;
    private boolean listed;
    private boolean headed;

    /** @param ad whether it is known to be one: then "Utbildning" at its beginning asks for some */
    Sections(Passage passage, boolean ad) {
        this.sentences = passage.sentences();
        this.ad = ad;
        this.section = Section.OPEN;
        int from = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            if (to == sentences.size() || line(to) > line(to - 1)) {
                read(from, to);
                from = to;
            }
        }
    }

    /** What the heading over a sentence says. */
    Section of(int sentence) {
        return sections.get(sentence);
    }

    /** One line, from its first sentence to the one after its last. */
    private void read(int from, int to) {
        boolean bullet = BULLET.matcher(text(from)).matches();
        Optional<Heading> heading = bullet ? Optional.empty() : heading(from, to);
        if (!bullet && heading.isEmpty() && (listed || isAfterWishes(from, to))) {
            section = section.left();
        }
        // A list before anything is said of the work has lost the heading that says that it is asked for.
        Section line = heading.map(Heading::opens).orElse(bullet && section == Section.OPEN ? Section.MUST : section);
        if (heading.isPresent() && !(heading.get().goesOn() && line == Section.WISH)) {
            section = line;
        }
        for (int at = from; at < to; at++) {
            if (!bullet && TO_YOU.matcher(text(at)).find()) {
                line = line == Section.WISH ? line : Section.MUST;
            } else if (at > from && led(at).isPresent()) {
                line = led(at).get();
            } else if (!bullet
                    && !(at == from && heading.isPresent())
                    && TO_ELSE.matcher(text(at)).find()) {
                section = section.left();
                line = section;
            }
            sections.add(line);
        }
        listed = bullet;
        headed = heading.isPresent();
    }

    /**
     * @param opens the section
     * @param goesOn whether its line says already what it is of; wishes then end with the line
     */
    private record Heading(Section opens, boolean goesOn) {}

    /** A short sentence that begins a line, or what stands before a colon. One that nobody knows stands apart over the next line. */
    private Optional<Heading> heading(int from, int to) {
        Matcher led = LED.matcher(text(from));
        boolean colon = led.matches() && led.group(1).split("\\s+").length <= LONGEST_HEADING;
        boolean goesOn = to - from > 1 || colon && !led.group(2).isBlank();
        if (!colon && sentences.get(from).tokens().size() > LONGEST_HEADING) {
            return Optional.empty();
        }
        boolean apart = !goesOn && (colon || !headed && gapBefore(from) && !gapBefore(to));
        return opened(colon ? led.group(1) : text(from))
                .or(() -> Optional.of(section.left()).filter(unknown -> apart))
                .map(opens -> new Heading(opens, goesOn));
    }

    /** What a heading opens that stands within a line, before a colon. */
    private Optional<Section> led(int at) {
        Matcher led = LED.matcher(text(at));
        return led.matches() ? opened(led.group(1)) : Optional.empty();
    }

    private Optional<Section> opened(String heading) {
        Section before = ad && section == Section.OPEN ? Section.ELSE : section;
        return Headings.section(
                SPACES.matcher(SIGNS.matcher(heading).replaceAll("")).replaceAll(" "), before);
    }

    /** After an empty line running text is no list of wishes any more. */
    private boolean isAfterWishes(int from, int to) {
        boolean running = to - from > 1 || sentences.get(from).tokens().size() > 2 * LONGEST_HEADING;
        return section == Section.WISH && running && gapBefore(from);
    }

    private boolean gapBefore(int at) {
        return at == sentences.size() || at > 0 && line(at) - line(at - 1) > 1;
    }

    private int line(int at) {
        return sentences.get(at).line();
    }

    private String text(int at) {
        return sentences.get(at).text();
    }
}
