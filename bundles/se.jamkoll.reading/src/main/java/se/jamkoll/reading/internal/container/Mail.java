package se.jamkoll.reading.internal.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;

/** A mail that the library takes apart. */
final class Mail {

  private static final int MAX_NESTING = 20;
  private static final int MAX_HEADERS = 2_000;
  private static final int MAX_LINE = 1024 * 1024;

  private Mail() {}

  static @Nullable FileContent open(byte[] bytes, ContainerFormat.Contents contents)
      throws UnreadableException {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(
          MimeConfig.custom()
              .setMaxHeaderCount(MAX_HEADERS)
              .setMaxHeaderLen(MAX_LINE)
              .setMaxLineLen(MAX_LINE)
              .build());
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      Reading reading = new Reading(contents);
      reading.entity(message, 0);
      return reading.body();
    } catch (MimeIOException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    } catch (IOException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }

  /** What has been found in a mail. */
  private static final class Reading {

    private final ContainerFormat.Contents contents;
    private byte @Nullable [] html;
    private byte @Nullable [] plain;

    Reading(ContainerFormat.Contents contents) {
      this.contents = contents;
    }

    /** Returns the text of the mail itself: the page where there is one, else the plain text. */
    @Nullable FileContent body() {
      if (html != null) {
        return new FileContent(FileType.HTML.mediaType(), html, null);
      }
      return plain == null ? null : new FileContent(FileType.TXT.mediaType(), plain, null);
    }

    void entity(Entity entity, int depth) throws IOException, UnreadableException {
      if (depth > MAX_NESTING) {
        throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
      }
      Body body = entity.getBody();
      if (body instanceof Multipart multipart) {
        for (Entity part : multipart.getBodyParts()) {
          entity(part, depth + 1);
        }
      } else if (body instanceof Message message) {
        entity(message, depth + 1);
      } else if (body instanceof SingleBody single) {
        single(entity, single);
      }
    }

    private void single(Entity entity, SingleBody body) throws IOException, UnreadableException {
      String name = entity.getFilename();
      boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
      if (body instanceof TextBody text && name == null && !attached) {
        text(entity.getMimeType(), text);
      } else if (body instanceof BinaryBody || body instanceof TextBody) {
        contents.attachment(name == null ? "" : name, bytes(body));
      }
    }

    /** The first text is the mail's own; those of mails within it come after. */
    private void text(String mimeType, TextBody text) throws IOException {
      if (mimeType.equals(FileType.HTML.mediaType()) && html == null) {
        html = utf8(text);
      } else if (mimeType.equals(FileType.TXT.mediaType()) && plain == null) {
        plain = utf8(text);
      }
    }

    private static byte[] utf8(TextBody text) throws IOException {
      StringBuilder characters = new StringBuilder();
      try (Reader reader = text.getReader()) {
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
          characters.append(buffer, 0, n);
        }
      }
      return characters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      body.writeTo(out);
      return out.toByteArray();
    }
  }
}
