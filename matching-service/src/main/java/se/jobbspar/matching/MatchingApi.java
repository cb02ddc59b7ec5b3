package se.jobbspar.matching;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What the API document says of the whole API. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jobbspår matching",
                        version = MatchingApi.VERSION,
                        description =
                                "Who fits what, and why: explained match lists between people and demands, and lookup of the"
                                        + " occupations and skills both are described with. Limits: a body has at"
                                        + " most 256 KB, a list at most 100 items. Vem passar till vad, och varför:"
                                        + " förklarade matchningslistor, och uppslag av yrken och kompetenser.",
                        termsOfService = "https://jobbspar.example/terms",
                        contact =
                                @Contact(
                                        name = "Jobbspår maintainers",
                                        url = "https://jobbspar.example/contact",
                                        email = "jobbspar@example.org"),
                        license =
                                @License(
                                        name = "EUPL-1.2",
                                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")),
        externalDocs =
                @ExternalDocumentation(
                        description = "Privacy, problems and architecture",
                        url = "https://jobbspar.example/docs"),
        servers = @Server(url = "https://jobbspar.example", description = "The gateway of an installation."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the installation's OpenID Connect issuer, with role and municipality.")
public class MatchingApi extends Application {
    static final String VERSION = "1.0.0";
}
