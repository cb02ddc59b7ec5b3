package se.jobbspar.gateway.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.CRC32;

/** Addresses of style sheets and scripts; they change with the content, so browsers may keep them. */
final class Assets {
    /** Folder of the design system, from the build. */
    static final String DESIGN = built().getProperty("design");

    static final String HTMX = built().getProperty("htmx");
    static final String CSS = address("console.css");
    static final String JS = address("console.js");

    private Assets() {}

    private static Properties built() {
        try (InputStream content = Assets.class.getResourceAsStream("/console/assets.properties")) {
            Properties properties = new Properties();
            properties.load(content);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String address(String file) {
        String path = "/console/assets/" + file;
        try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return path + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
