package se.jamkoll.reading.internal.detect;

import java.util.Locale;
import java.util.Set;

/** Tells a mail (RFC 5322) by the lines it starts with. */
final class MailHeaders {

  private static final int ENOUGH = 2;
  private static final Set<String> NAMES =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "from",
          "sender",
          "reply-to",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "content-type",
          "dkim-signature",
          "arc-seal");

  private MailHeaders() {}

  /** Tells whether a text starts with header fields, some of them those of mails. */
  static boolean start(String head) {
    int known = 0;
    int fields = 0;
    for (String line : head.split("\\r?\\n", -1)) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      boolean envelope = fields == 0 && line.startsWith("From ");
      if ((folded && fields > 0) || envelope) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || !isFieldName(line, colon)) {
        break;
      }
      fields++;
      known += NAMES.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known >= ENOUGH;
  }

  private static boolean isFieldName(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      char character = line.charAt(i);
      if (character <= ' ' || character >= '\u007F') {
        return false;
      }
    }
    return true;
  }
}
