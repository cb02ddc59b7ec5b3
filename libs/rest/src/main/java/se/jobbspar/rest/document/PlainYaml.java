package se.jobbspar.rest.document;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML with the types of JSON: a date is the text it is in a body, and only true and false are truth values. */
final class PlainYaml extends Resolver {
    /** The default guards against a stranger's file that swells; this one is ours, and says what is said often once. */
    private static final int ALIASES = 500;

    private PlainYaml() {}

    /** @return maps, lists, texts, numbers, truth values and null */
    static Object read(String yaml) {
        var options = new DumperOptions();
        var loading = new LoaderOptions();
        loading.setMaxAliasesForCollections(ALIASES);
        return new Yaml(new SafeConstructor(loading), new Representer(options), options, loading, new PlainYaml())
                .load(yaml);
    }

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
        addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
        addImplicitResolver(Tag.FLOAT, Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+"), "-0123456789");
        addImplicitResolver(Tag.MERGE, MERGE, "<");
        addImplicitResolver(Tag.NULL, Pattern.compile("null"), "n");
    }
}
