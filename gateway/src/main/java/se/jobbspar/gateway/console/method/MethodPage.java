package se.jobbspar.gateway.console.method;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.method.Methods.Method;

/**
 * A method, described by the municipality whose it is.
 *
 * @param original the method that it takes over; null for one that began here
 * @param adoptions by the municipalities that have taken it over
 * @param changed whether the visitor may change it
 * @param adopted whether the visitor's municipality may take it over
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MethodPage(
        Frame frame, Method method, Method original, List<Method> adoptions, boolean changed, boolean adopted)
        implements TemplateInstance {
    static MethodPage of(Frame frame, Method method, Method original, List<Method> adoptions, String own) {
        boolean ours = method.isOf(own);
        return new MethodPage(
                frame,
                method,
                original,
                adoptions,
                ours,
                !ours
                        && original == null
                        && !method.mistaken()
                        && adoptions.stream().noneMatch(one -> one.isOf(own)));
    }
}
