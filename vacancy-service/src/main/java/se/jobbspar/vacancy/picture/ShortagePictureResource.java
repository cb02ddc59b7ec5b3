package se.jobbspar.vacancy.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Paging;

/** The picture of shortage over HTTP. */
@Path("/shortage-picture")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
public class ShortagePictureResource {
    private final ShortagePictures pictures;

    public ShortagePictureResource(ShortagePictures pictures) {
        this.pictures = pictures;
    }

    @GET
    public PicturePage readShortagePicture(@BeanParam PictureQuery query, @BeanParam Paging paging) {
        return pictures.of(query, paging);
    }
}
