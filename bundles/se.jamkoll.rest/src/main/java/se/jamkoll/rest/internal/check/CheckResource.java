package se.jamkoll.rest.internal.check;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.compliance.Drafts;
import se.jamkoll.api.compliance.Drafts.CheckedLetter;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.limit.Upload;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** Checks a file or a text on the spot; nothing of it is kept. */
@Component(service = CheckResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/checks")
@Produces(MediaType.APPLICATION_JSON)
public final class CheckResource {

  private final Drafts drafts;

  /** Creates the resource. */
  @Activate
  public CheckResource(@Reference Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * Checks a file.
   *
   * @param file the file
   * @param body the body that it is written for; null for the organisation's profile
   * @param view {@code text} adds what it says
   * @return the assessment; a list of them for a file that holds several letters
   */
  @POST
  @Upload
  @Allow
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Answers(with = {Assessment.class, Assessment[].class, ViewedLetter.class, ViewedLetter[].class})
  public Object file(
      @FormDataParam("file") @Nullable FormDataBodyPart file,
      @QueryParam("body") @Nullable String body,
      @QueryParam("view") @Nullable View view,
      @Context SecurityContext security,
      @Context HttpHeaders headers)
      throws IOException {
    if (file == null || file.getContentDisposition().getFileName() == null) {
      throw ProblemException.refused("file", "field.file");
    }
    return check(source(file), body, view, Callers.of(security), headers);
  }

  /**
   * Checks a text.
   *
   * @param draft the text
   * @param body the body that it is written for; null for the organisation's profile
   * @param view {@code text} adds what it says
   */
  @POST
  @Upload
  @Allow
  @Consumes(MediaType.APPLICATION_JSON)
  @Answers(with = {Assessment.class, Assessment[].class, ViewedLetter.class, ViewedLetter[].class})
  public Object text(
      DraftText draft,
      @QueryParam("body") @Nullable String body,
      @QueryParam("view") @Nullable View view,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    return check(draft.source(), body, view, Callers.of(security), headers);
  }

  private Object check(
      DocumentSource source,
      @Nullable String body,
      @Nullable View view,
      Caller caller,
      HttpHeaders headers) {
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    List<CheckedLetter> letters = drafts.view(caller, source, body, locale);
    return view == null
        ? answer(letters, CheckedLetter::assessment)
        : answer(letters, ViewedLetter::of);
  }

  /**
   * A file that is one letter is answered with the object itself, as a line on the command line.
   */
  private static <T> Object answer(List<CheckedLetter> letters, Function<CheckedLetter, T> form) {
    List<T> answers = letters.stream().map(form).toList();
    return answers.size() == 1 && letters.get(0).assessment().part() == null
        ? answers.get(0)
        : answers;
  }

  private static DocumentSource source(FormDataBodyPart file) throws IOException {
    String given = file.getContentDisposition().getFileName();
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    try (InputStream stream = file.getValueAs(InputStream.class)) {
      return DocumentSource.of(plain(inUtf8(name)), stream.readAllBytes());
    }
  }

  /** Browsers send names in UTF-8, where the standard of old says ISO 8859-1. */
  private static String inUtf8(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    if (!name.equals(new String(bytes, StandardCharsets.ISO_8859_1))) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }

  /** The name comes back in the answer: it holds nothing that a terminal or a log would obey. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .filter(point -> !Character.isISOControl(point))
        .forEach(plain::appendCodePoint);
    return plain.isEmpty() ? "file" : plain.toString();
  }

  /** What an answer holds besides the assessment. */
  public enum View {
    /** What the letter says. */
    text
  }
}
