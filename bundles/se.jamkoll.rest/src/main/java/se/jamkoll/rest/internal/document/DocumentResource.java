package se.jamkoll.rest.internal.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.compliance.Drafts;
import se.jamkoll.api.compliance.Drafts.ViewedDocument;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.check.ViewedLetter;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** Documents of a host, read again for the one who asks; nothing of them is kept. */
@Component(service = DocumentResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts/{host}/documents/{document}/view")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentResource {

  private final Drafts drafts;

  /** Creates the resource. */
  @Activate
  public DocumentResource(@Reference Drafts drafts) {
    this.drafts = drafts;
  }

  /** Returns what a document says and what is found in it. */
  @GET
  @Allow
  @Answers(problems = 409)
  public DocumentView view(
      @PathParam("host") String host,
      @PathParam("document") String document,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    ViewedDocument viewed =
        drafts.view(
            Callers.of(security), host, document, Languages.best(headers.getAcceptableLanguages()));
    return new DocumentView(viewed.document(), ViewedLetter.of(viewed.letter()));
  }

  /**
   * A document and what it says.
   *
   * @param document the document, as its host has it
   * @param letter what it says and what is found in it
   */
  public record DocumentView(HostDocument document, ViewedLetter letter) {}
}
