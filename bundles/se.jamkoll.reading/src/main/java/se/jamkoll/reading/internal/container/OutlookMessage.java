package se.jamkoll.reading.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;

/** A message of Outlook that the library takes apart. */
final class OutlookMessage {

  private static final int MAX_NESTING = 20;
  private static final byte[] NOTHING = {};

  private OutlookMessage() {}

  static @Nullable FileContent open(byte[] bytes, ContainerFormat.Contents contents)
      throws UnreadableException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      message.setReturnNullOnMissingChunk(true);
      attachments(message, contents, 0);
      return body(message);
    } catch (IOException | ChunkNotFoundException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }

  private static void attachments(MAPIMessage message, ContainerFormat.Contents contents, int depth)
      throws IOException, UnreadableException {
    if (depth > MAX_NESTING) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      if (attachment.isEmbeddedMessage()) {
        try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
          attachments(inner, contents, depth + 1);
        }
      } else {
        contents.attachment(name(attachment), data(attachment));
      }
    }
  }

  private static byte[] data(AttachmentChunks attachment) {
    ByteChunk data = attachment.getAttachData();
    if (data == null) {
      return NOTHING;
    }
    try {
      byte[] value = data.getValue();
      return value == null ? NOTHING : value;
    } catch (IllegalArgumentException e) {
      // How the library says that there is nothing.
      return NOTHING;
    }
  }

  private static String name(AttachmentChunks attachment) {
    StringChunk longName = attachment.getAttachLongFileName();
    StringChunk name = longName == null ? attachment.getAttachFileName() : longName;
    return name == null ? "" : name.getValue();
  }

  private static @Nullable FileContent body(MAPIMessage message) throws ChunkNotFoundException {
    String html = message.getHtmlBody();
    if (html != null) {
      return content(FileType.HTML, html);
    }
    String plain = message.getTextBody();
    if (plain != null) {
      return content(FileType.TXT, plain);
    }
    String rich = message.getRtfBody();
    return rich == null
        ? null
        : new FileContent(
            FileType.RTF.mediaType(), rich.getBytes(StandardCharsets.ISO_8859_1), null);
  }

  private static FileContent content(FileType type, String text) {
    return new FileContent(type.mediaType(), text.getBytes(StandardCharsets.UTF_8), null);
  }
}
