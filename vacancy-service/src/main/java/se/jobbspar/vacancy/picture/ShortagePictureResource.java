package se.jobbspar.vacancy.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Paging;

/** The picture of shortage over HTTP. */
@Path("/shortage-picture")
@RolesAllowed({Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
public class ShortagePictureResource {
    private final ShortagePictures pictures;
    private final Caller caller;

    public ShortagePictureResource(ShortagePictures pictures, Caller caller) {
        this.pictures = pictures;
        this.caller = caller;
    }

    @GET
    public PicturePage readShortagePicture(@BeanParam PictureQuery query, @BeanParam Paging paging) {
        caller.requireScope(Scopes.VACANCY_READ);
        return pictures.of(query, paging);
    }
}
