package se.jobbspar.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packages of one module and which of them each may lean on. A test writes the map down and {@link #check} holds the code
 * to it: a package that is not on the map fails, so does a dependency that the map does not name, and so does a cycle.
 */
public final class PackageMap {
    private static final String OURS = "se.jobbspar..";

    private final String base;
    private final String[] libraries;
    private final Map<String, List<String>> leans = new LinkedHashMap<>();

    private PackageMap(String base, String[] libraries) {
        this.base = base;
        this.libraries = libraries;
    }

    /**
     * An empty map.
     *
     * @param base the module's own package, for example {@code se.jobbspar.matching}
     * @param libraries the modules of ours that its packages may use, by the packages they are below, for example
     *     {@code se.jobbspar.rest}
     */
    public static PackageMap of(String base, String... libraries) {
        return new PackageMap(
                base, Stream.of(libraries).map(library -> library + "..").toArray(String[]::new));
    }

    /** The main classes of a module, for rules beyond the map. */
    public static JavaClasses classesOf(String base) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
    }

    /**
     * Puts a package on the map.
     *
     * @param name its name below the base; empty for the base itself
     * @param others the packages of this module that it may lean on besides itself, by the same kind of name
     */
    public PackageMap leans(String name, String... others) {
        if (leans.put(name, List.of(others)) != null) {
            throw new IllegalArgumentException(name + " is on the map already");
        }
        return this;
    }

    /** @throws AssertionError where the code differs from the map */
    public void check() {
        JavaClasses code = classesOf(base);
        classes()
                .should()
                .resideInAnyPackage(whole(leans.keySet()))
                .because("every package is on the map")
                .check(code);
        leans.forEach((name, others) -> noClasses()
                .that(resideInAPackage(whole(name)))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS)
                        .and(not(resideInAPackage(whole(name))))
                        .and(not(resideInAnyPackage(whole(others))))
                        .and(not(resideInAnyPackage(libraries))))
                .because("the map has for it " + others)
                .check(code));
        slices().matching("se.jobbspar.(**)").should().beFreeOfCycles().check(code);
    }

    private String[] whole(Collection<String> names) {
        return names.stream().map(this::whole).toArray(String[]::new);
    }

    private String whole(String name) {
        return name.isEmpty() ? base : base + "." + name;
    }
}
