package se.jobbspar.gateway.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the resource of a page that the menu and the start page lead to. Where the page is and who may open it they read from
 * {@code @Path} and {@code @RolesAllowed} beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Screen {
    /** Order among the pages. */
    int place();

    /** What the page is called, and what for. */
    Class<? extends ScreenTexts> texts();

    /** Whether every page leads to it; the start page always does, and every page for who may open none that is. */
    boolean inMenu() default true;
}
