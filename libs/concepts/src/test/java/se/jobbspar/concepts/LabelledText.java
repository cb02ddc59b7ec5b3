package se.jobbspar.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;

/** A text with what a person found in it, marked as {@code [words](type importance)}. */
record LabelledText(String name, boolean unseen, String text, List<Label> labels) {
    private static final Map<String, MentionType> TYPES = Map.of(
            "occ", MentionType.OCCUPATION,
            "skill", MentionType.SKILL,
            "lang", MentionType.LANGUAGE,
            "lic", MentionType.LICENCE,
            "edu", MentionType.EDUCATION,
            "exp", MentionType.EXPERIENCE);
    private static final Pattern MARK = Pattern.compile("\\[|\\]\\((\\w+)(?: (\\w+))?\\)");

    /** @param says must, wish or not; null for none */
    record Label(MentionType type, int start, int end, String says) {
        boolean isFoundBy(Mention mention) {
            return type == mention.type() && start == mention.start() && end == mention.end();
        }

        boolean isReadBy(Mention mention) {
            String read = mention.negated()
                    ? "not"
                    : mention.importance().map(i -> i.wire()).orElse(null);
            return isFoundBy(mention) && (says == null ? !mention.negated() : says.equals(read));
        }
    }

    static List<LabelledText> all(String file) {
        try (InputStream in = LabelledText.class.getResourceAsStream(file)) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# ");
            List<LabelledText> texts = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                String[] headed = parts[i].split("\n", 2);
                texts.add(of(headed[0], headed[1]));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledText of(String head, String marked) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            if (mark.group().equals("[")) {
                open.push(text.length());
            } else {
                labels.add(new Label(TYPES.get(mark.group(1)), open.pop(), text.length(), mark.group(2)));
            }
        }
        text.append(marked.substring(from));
        Set<String> words = Set.of(head.split(" "));
        return new LabelledText(head.split(" ")[0], words.contains("unseen"), text.toString(), labels);
    }
}
