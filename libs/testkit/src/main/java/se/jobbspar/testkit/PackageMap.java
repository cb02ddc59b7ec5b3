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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packages of one module and what of ours each may lean on. A test writes the map down and {@link #check} holds the code
 * to it: a package that is not on the map fails, so does a dependency the map does not name, and so does a cycle.
 */
public final class PackageMap {
    private static final String OURS = "se.jobbspar";

    private final String base;
    private final Map<String, List<String>> leans = new LinkedHashMap<>();

    private PackageMap(String base) {
        this.base = base;
    }

    /** @param base the module's own package, for example {@code se.jobbspar.matching} */
    public static PackageMap of(String base) {
        return new PackageMap(base);
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
     * @param others what it may lean on besides itself: packages of this module by their names below the base, libraries of
     *     ours by their whole names, which then stand for all below them
     */
    public PackageMap leans(String name, String... others) {
        if (leans.put(name, Stream.of(others).map(this::whole).toList()) != null) {
            throw new IllegalArgumentException(name + " is on the map already");
        }
        return this;
    }

    /** @throws AssertionError where the code differs from the map */
    public void check() {
        JavaClasses code = classesOf(base);
        classes()
                .should()
                .resideInAnyPackage(leans.keySet().stream().map(this::whole).toArray(String[]::new))
                .because("every package is on the map")
                .check(code);
        leans.forEach((name, others) -> holds(name, others, code));
        slices().matching(base + ".(**)").should().beFreeOfCycles().check(code);
    }

    private void holds(String name, List<String> others, JavaClasses code) {
        String[] allowed =
                Stream.concat(Stream.of(whole(name)), others.stream()).toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(whole(name)))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS + "..").and(not(resideInAnyPackage(allowed))))
                .because("the map has for it " + others)
                .check(code);
    }

    private String whole(String name) {
        if (name.startsWith(OURS)) {
            return name + "..";
        }
        return name.isEmpty() ? base : base + "." + name;
    }
}
