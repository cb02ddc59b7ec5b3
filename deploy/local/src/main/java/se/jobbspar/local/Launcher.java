package se.jobbspar.local;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.local.demo.Demo;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.taxonomy.intake.ImportCommand;

/** Entry point of {@code ./jobbspar} for everything that needs more than Maven. */
public final class Launcher {
    private Launcher() {}

    /** Exit code 0 = done, 1 = a problem that was explained, 2 = wrong use. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        try {
            run(words, Settings.of(System.getenv()));
        } catch (LauncherProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
        // The broker's and the HTTP client's threads would keep the JVM for a while.
        System.exit(0);
    }

    private static void run(List<String> words, Settings settings) {
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "up" -> new Up(settings, new Progress(System.out)).run();
            case "token" ->
                System.out.println(
                        new AccessTokens(settings, DemoRealm.load()).of(words.size() > 1 ? words.get(1) : "coach"));
            case "demo" -> demo(settings);
            case "status" -> new Status(settings).print(System.out);
            case "taxonomy" -> taxonomy(words, settings);
            default -> {
                System.err.println(
                        "Use: up | demo | token <who> | status | taxonomy import <en.zip> <sv.zip> <folder>");
                System.exit(2);
            }
        }
    }

    /** {@code import <esco-en.zip> <esco-sv.zip> <jobtech-folder>}, into the home. */
    private static void taxonomy(List<String> words, Settings settings) {
        if (words.size() != 5 || !words.get(1).equals("import")) {
            throw new LauncherProblem("Use: ./jobbspar taxonomy import <esco-en.zip> <esco-sv.zip> <jobtech-folder>");
        }
        List<String> sources = new ArrayList<>(words.subList(2, 5));
        sources.add(settings.taxonomyHome().toString());
        ImportCommand.main(sources.toArray(String[]::new));
    }

    private static void demo(Settings settings) {
        DemoRealm realm = DemoRealm.load();
        Door door = new Door(settings, new AccessTokens(settings, realm));
        System.out.println("Added " + new Demo(door, realm).load() + ".");
    }
}
