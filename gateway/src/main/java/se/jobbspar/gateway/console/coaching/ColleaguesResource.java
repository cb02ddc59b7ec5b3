package se.jobbspar.gateway.console.coaching;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/** Colleagues by the languages they work in; and presenting oneself to them. */
@Path("/console/coaches")
@RolesAllowed({Roles.COACH, Roles.HR})
@Screen(place = 50, texts = ColleagueTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class ColleaguesResource {
    private static final int MOST = 100;

    private final CoachingClient client;
    private final Visit visit;

    ColleaguesResource(@RestClient CoachingClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    @GET
    public ColleaguesPage show(@RestQuery String language) {
        Locale locale = visit.language().locale();
        return page(PresentationForm.of(client.me(visit.onBehalf()), locale), FormProblems.NONE, false, language);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response present(SentFields sent) {
        PresentationForm form = PresentationForm.of(sent);
        Optional<String> unknown = form.unknown();
        if (unknown.isPresent()) {
            return refused(form, noLanguage(unknown.get()));
        }
        try {
            client.present(visit.onBehalf(), SentVersion.tag(form.version()), form.draft());
            return Response.seeOther(URI.create("/console/coaches")).build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 412 -> changed(form);
                case 400, 422 -> refused(form, problems(Refusal.of(refusal.getResponse())));
                default -> throw refusal;
            };
        }
    }

    private Response changed(PresentationForm form) {
        PresentationForm again = form.over(client.me(visit.onBehalf()).version());
        return Response.status(412)
                .entity(page(again, FormProblems.NONE, true, null))
                .build();
    }

    private Response refused(PresentationForm form, FormProblems problems) {
        return Response.status(422).entity(page(form, problems, false, null)).build();
    }

    private FormProblems noLanguage(String name) {
        CoachingTexts t = visit.texts(CoachingTexts.class);
        return new FormProblems(
                List.of(), List.of(new FormProblems.Place("languages", t.field("languages"), t.noSuchLanguage(name))));
    }

    private FormProblems problems(Refusal refusal) {
        return FormProblems.of(
                refusal,
                path -> path.startsWith("languages") ? "languages" : path,
                visit.texts(CoachingTexts.class)::field);
    }

    private ColleaguesPage page(PresentationForm form, FormProblems problems, boolean changed, String language) {
        String asked = SearchText.of(language);
        Optional<String> code = Optional.ofNullable(asked).flatMap(PresentationForm::code);
        // A word that is no language finds nobody.
        List<Coaches.Colleague> found = asked != null && code.isEmpty()
                ? List.of()
                : client.coaches(visit.onBehalf(), code.orElse(null), MOST).items();
        return new ColleaguesPage(
                visit.frame(),
                form,
                problems,
                changed,
                asked == null ? "" : asked,
                found.stream()
                        .map(one -> ColleaguesPage.Row.of(one, visit.language().locale()))
                        .toList());
    }
}
