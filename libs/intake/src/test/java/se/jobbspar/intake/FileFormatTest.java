package se.jobbspar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFormatTest {
    @Test
    void formatIsToldByTheFirstCharacterThatSaysSomething() throws IOException {
        for (String json : List.of("[1]", "{}", "\uFEFF[", " \r\n\t{", "\uFEFF\n[")) {
            assertEquals(FileFormat.JSON, FileFormat.of(file(json)), json);
        }
        for (String csv : List.of("id,namn", "\uFEFFid", "\n\nid", "\"[id]\"", "")) {
            assertEquals(FileFormat.CSV, FileFormat.of(file(csv)), csv);
        }
    }

    @Test
    void fileIsLeftAtThatCharacter() throws IOException {
        PushbackInputStream file = file("\uFEFF \n[1]");

        FileFormat.of(file);

        assertEquals("[1]", new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static PushbackInputStream file(String text) {
        return new PushbackInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1);
    }
}
