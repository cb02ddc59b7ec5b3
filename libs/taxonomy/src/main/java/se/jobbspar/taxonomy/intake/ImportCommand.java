package se.jobbspar.taxonomy.intake;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import se.jobbspar.taxonomy.TaxonomyException;

/** {@code <esco-en.zip> <esco-sv.zip> <jobtech-folder> <home>}: what {@code ./jobbspar taxonomy import} runs. */
public final class ImportCommand {

    private static final int OK = 0;
    private static final int BAD_INPUT = 1;
    private static final int BAD_USE = 2;

    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new ImportCommand(System.out, System.err).run(List.of(arguments)));
    }

    /** The exit code: 0 done, 1 the input cannot be used, 2 wrong arguments. */
    int run(List<String> arguments) {
        if (arguments.size() != 4) {
            err.println("usage: taxonomy import <esco-en.zip> <esco-sv.zip> <jobtech-folder> <home>");
            return BAD_USE;
        }
        List<Path> paths = arguments.stream().map(Path::of).toList();
        try {
            var sources = new ImportSources(paths.get(0), paths.get(1), paths.get(2));
            print(new TaxonomyImport(sources, out::println).into(paths.get(3)));
            return OK;
        } catch (TaxonomyException e) {
            err.println("Nothing was imported: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private void print(TaxonomyImport.Result result) {
        out.println();
        out.print(result.report().text());
        out.println();
        WrittenBundle bundle = result.bundle();
        out.println((bundle.isNew() ? "Wrote " : "Unchanged: ") + bundle.version() + " in " + bundle.directory());
        out.println("Services use it from their next start on.");
    }
}
