package se.jobbspar.prove.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** What the index's last commit keeps of each document; compressed in the files. */
final class StoredFields {
    private StoredFields() {}

    static Stream<String> all(Path home) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(home)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                read(folder, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stream();
    }

    private static void read(Path folder, List<String> texts) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                // Deleted documents, too: they are in the files until they are merged away.
                for (int document = 0; document < reader.maxDoc(); document++) {
                    for (IndexableField field : reader.storedFields().document(document)) {
                        texts.add(text(field));
                    }
                }
            }
        }
    }

    private static String text(IndexableField field) {
        BytesRef bytes = field.binaryValue();
        return bytes == null
                ? String.valueOf(field.stringValue())
                : new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.ISO_8859_1);
    }
}
