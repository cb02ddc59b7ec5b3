package se.jobbspar.matching.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/** An index of labels answers with all of them or is written again. */
class LabelIndexTest {
    private static final Grams GRAMS = new Grams(Compounds.none());
    private final List<Label> labels = List.of(label("kock"), label("snickare"), label("barnskötare"));

    private static Label label(String name) {
        Labels names = new Labels(name, List.of());
        Concept concept = new Concept("urn:test:" + name, ConceptType.OCCUPATION, null, names, names, List.of());
        return new Label(concept, Language.SV, true, name, Text.of(name));
    }

    private static LabelIndex open(List<Label> labels, Directory directory) throws IOException {
        return LabelIndex.open(labels, Map.of(Language.SV, GRAMS, Language.EN, GRAMS), directory);
    }

    private void assertEveryLabelIsFoundIn(Directory directory) throws IOException {
        try (LabelIndex index = open(labels, directory)) {
            for (Label label : labels) {
                List<LabelIndex.Near> found =
                        index.nearest(label.text(), Set.of(ConceptType.OCCUPATION), Language.SV, labels.size());
                assertEquals(label, found.getFirst().label());
            }
        }
    }

    @Test
    void writingThatBreaksOffLeavesNothingBehind() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        List<Label> broken = new ArrayList<>(labels);
        broken.add(new Label(null, Language.SV, true, "ingen", Text.of("ingen")));

        assertThrows(NullPointerException.class, () -> open(broken, directory));

        assertFalse(DirectoryReader.indexExists(directory));
        assertEveryLabelIsFoundIn(directory);
    }

    @Test
    void indexThatLacksALabelIsWrittenAgain() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        open(labels.subList(0, 2), directory).close();

        assertEveryLabelIsFoundIn(directory);
    }

    @Test
    void indexWithADamagedOrMissingFileIsWrittenAgain() throws IOException {
        for (int file = 0; file < written().listAll().length; file++) {
            Directory damaged = written();
            byte[] bytes = remove(damaged, damaged.listAll()[file]);
            assertEveryLabelIsFoundIn(damaged);

            Directory flipped = written();
            String name = flipped.listAll()[file];
            bytes = remove(flipped, name);
            bytes[bytes.length / 2] ^= 1;
            write(flipped, name, bytes);
            assertEveryLabelIsFoundIn(flipped);

            Directory cut = written();
            name = cut.listAll()[file];
            bytes = remove(cut, name);
            write(cut, name, Arrays.copyOf(bytes, bytes.length / 2));
            assertEveryLabelIsFoundIn(cut);
        }
    }

    @Test
    void wholeIndexIsNotWrittenAgain() throws IOException {
        Directory directory = written();
        List<String> before = List.of(directory.listAll());

        assertEveryLabelIsFoundIn(directory);

        assertTrue(before.equals(List.of(directory.listAll())));
    }

    private Directory written() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        open(labels, directory).close();
        return directory;
    }

    private static byte[] remove(Directory directory, String file) throws IOException {
        try (IndexInput input = directory.openInput(file, IOContext.DEFAULT)) {
            byte[] bytes = new byte[(int) input.length()];
            input.readBytes(bytes, 0, bytes.length);
            directory.deleteFile(file);
            return bytes;
        }
    }

    private static void write(Directory directory, String file, byte[] bytes) throws IOException {
        try (IndexOutput output = directory.createOutput(file, IOContext.DEFAULT)) {
            output.writeBytes(bytes, bytes.length);
        }
    }
}
