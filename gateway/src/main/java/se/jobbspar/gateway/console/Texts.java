package se.jobbspar.gateway.console;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;

/** The words of the console in one language, from {@code console/texts_<language>.properties}. */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private Texts(Language language) {
        this.language = language;
        String name = "/console/texts_" + language.tag() + ".properties";
        try (var text = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Texts in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * One message; {@code {0}} and so on stand for the arguments.
     *
     * @throws NoSuchElementException for a key nobody wrote a text for
     */
    public String get(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new NoSuchElementException("no text " + key + " in " + language.tag());
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }

    /** The text of a code from a service, or the code itself when it is newer than these texts. */
    public String code(String group, String code) {
        return words.getProperty(group + "." + code, code);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
