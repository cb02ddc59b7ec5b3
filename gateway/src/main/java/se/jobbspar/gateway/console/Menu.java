package se.jobbspar.gateway.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.contracts.Roles;

/** The way to every {@link Screen}, for those who may open it. */
@Singleton
public class Menu {
    /** A page that the visitor may open. */
    public record Item(String address, String title, String about, boolean inMenu) {}

    private final List<Class<?>> screens;

    Menu(BeanManager beans) {
        screens = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(page -> page.isAnnotationPresent(Screen.class))
                .sorted(Comparator.comparingInt(
                        page -> page.getAnnotation(Screen.class).place()))
                .toList();
    }

    List<Item> of(SecurityIdentity visitor, Language language) {
        return screens.stream()
                .filter(page -> Stream.of(page.getAnnotation(RolesAllowed.class).value())
                        .anyMatch(visitor::hasRole))
                .map(page -> item(page, visitor.hasRole(Roles.HR), language))
                .toList();
    }

    private static Item item(Class<?> page, boolean hr, Language language) {
        Screen screen = page.getAnnotation(Screen.class);
        String address = page.getAnnotation(Path.class).value();
        ScreenTexts texts = language.texts(screen.texts());
        return hr && texts instanceof PeopleTexts staff
                ? new Item(address, staff.staffTitle(), staff.staffAbout(), screen.inMenu())
                : new Item(address, texts.title(), texts.about(), screen.inMenu());
    }
}
