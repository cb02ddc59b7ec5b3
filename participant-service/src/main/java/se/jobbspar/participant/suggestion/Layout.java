package se.jobbspar.participant.suggestion;

import java.util.NavigableMap;
import java.util.TreeMap;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.passage.Passage;
import se.jobbspar.concepts.passage.Sentence;

/** Where mentions stand: in which sentence, on which line, in which block of lines between empty ones. */
final class Layout {
    private final String text;
    private final NavigableMap<Integer, Place> places = new TreeMap<>();

    /** @param block number of the block of lines */
    private record Place(Sentence sentence, int block) {}

    Layout(String text) {
        this.text = text;
        int block = 0;
        int line = 0;
        for (Sentence sentence : Passage.of(text).sentences()) {
            if (sentence.line() > line + 1) {
                block++;
            }
            line = sentence.line();
            places.put(sentence.start(), new Place(sentence, block));
        }
    }

    Sentence sentence(Mention mention) {
        return at(mention.start()).sentence();
    }

    int line(Mention mention) {
        return sentence(mention).line();
    }

    int block(Mention mention) {
        return at(mention.start()).block();
    }

    /** The words of a mention. */
    Quote quote(Mention mention) {
        return quote(mention.start(), mention.end());
    }

    Quote quote(int start, int end) {
        return Quote.of(text, start, end, at(start).sentence(), at(end - 1).sentence());
    }

    private Place at(int character) {
        return places.floorEntry(character).getValue();
    }
}
