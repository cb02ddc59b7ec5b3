package se.jobbspar.gateway.console.measurespackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an indicator was, year by year, as people write it in one line: 2021: 7,4; 2022: 7,1. */
final class YearValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
    private static final Pattern ONE = Pattern.compile("(\\d{4})\\s*[:=]?\\s+(.+)|(\\d{4})[:=](.+)");

    private YearValues() {}

    /** What is no year with a value is left to the service to refuse. */
    static ArrayNode read(String line) {
        ArrayNode values = JSON.arrayNode();
        BETWEEN.splitAsStream(line.strip()).filter(one -> !one.isEmpty()).forEach(one -> {
            Matcher parts = ONE.matcher(one);
            ObjectNode value = values.addObject();
            if (parts.matches()) {
                value.put("year", Integer.parseInt(parts.group(1) == null ? parts.group(3) : parts.group(1)));
                value.set("value", number(parts.group(2) == null ? parts.group(4) : parts.group(2)));
            } else {
                value.put("year", 0);
            }
        });
        return values;
    }

    /** With a decimal comma or point; what is none is left to the service to refuse. */
    static JsonNode number(String text) {
        String plain =
                text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
        return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")
                ? JSON.numberNode(new BigDecimal(plain))
                : JSON.textNode(text);
    }
}
