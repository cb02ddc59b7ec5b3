package se.jobbspar.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Clients of the three APIs as OpenAPI Generator makes them of the committed documents, in Java and in TypeScript. */
final class GeneratedClients {
    private static final List<String> APIS = List.of("participant", "vacancy", "matching");
    private static final Path SOURCES = Path.of("src/test/clients");
    private static final Path HOME = Path.of("target/clients").toAbsolutePath();

    private GeneratedClients() {}

    /** All of both languages in one run, which spares five starts of the generator. */
    static GeneratedClients generate() throws IOException, InterruptedException {
        List<String> batch = new ArrayList<>(List.of(
                java(), "-XX:TieredStopAtLevel=1", "-jar", "target/openapi-generator.jar", "batch", "--fail-fast"));
        empty();
        for (String api : APIS) {
            batch.add(settings(
                    api,
                    "java",
                    Map.of(
                            "library", "native",
                            "globalProperties", Map.of("apis", "", "models", "", "supportingFiles", ""),
                            "additionalProperties",
                                    Map.of(
                                            "invokerPackage", "client." + api,
                                            "apiPackage", "client." + api + ".api",
                                            "modelPackage", "client." + api + ".model",
                                            "openApiNullable", "false",
                                            "annotationLibrary", "none",
                                            "documentationProvider", "none",
                                            "useJakartaEe", "true"))));
            batch.add(settings(api, "typescript-fetch", Map.of()));
        }
        run(HOME.getParent().getParent(), batch);
        return new GeneratedClients();
    }

    /** Nothing of what an older document described is compiled; what npm fetched may stay. */
    private static void empty() throws IOException {
        Files.createDirectories(HOME);
        for (String generated : List.of("java", "typescript-fetch", "classes")) {
            try (Stream<Path> old =
                    Files.exists(HOME.resolve(generated)) ? Files.walk(HOME.resolve(generated)) : Stream.of()) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** @return where the classes are, those of {@code ClientCall} among them */
    Path compileJava() throws IOException {
        Path classes = Files.createDirectories(HOME.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        arguments.add(SOURCES.resolve("ClientCall.java").toString());
        arguments.addAll(files("java", "src/main/java", ".java"));
        var said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError(said.toString(StandardCharsets.UTF_8));
        }
        return classes;
    }

    void compileTypeScript() throws IOException, InterruptedException {
        Path compiler = HOME.resolve("node_modules/.bin/tsc");
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.write(HOME.resolve(file), Files.readAllBytes(SOURCES.resolve(file)));
        }
        if (!Files.exists(compiler)) {
            run(HOME, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"));
        }
        List<String> check = new ArrayList<>(List.of(
                compiler.toString(),
                "--noEmit",
                "--strict",
                "--target",
                "es2022",
                "--module",
                "es2022",
                "--moduleResolution",
                "bundler",
                "--lib",
                "es2022,dom"));
        check.addAll(files("typescript-fetch", "", ".ts"));
        run(HOME, check);
    }

    private static String settings(String api, String generator, Map<String, Object> more) throws IOException {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("generatorName", generator);
        settings.put(
                "inputSpec",
                Path.of("../../" + api + "-service/openapi.yaml")
                        .toAbsolutePath()
                        .toString());
        settings.put("outputDir", HOME.resolve(generator).resolve(api).toString());
        Path file = HOME.resolve(api + "-" + generator + ".json");
        new ObjectMapper().writeValue(file.toFile(), settings);
        return file.toString();
    }

    private static List<String> files(String generator, String folder, String ending) throws IOException {
        List<String> files = new ArrayList<>();
        for (String api : APIS) {
            try (Stream<Path> all =
                    Files.walk(HOME.resolve(generator).resolve(api).resolve(folder))) {
                all.map(Path::toString).filter(name -> name.endsWith(ending)).forEach(files::add);
            }
        }
        return files;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = HOME.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new AssertionError(command.getFirst() + " failed:\n" + Files.readString(log));
        }
    }
}
