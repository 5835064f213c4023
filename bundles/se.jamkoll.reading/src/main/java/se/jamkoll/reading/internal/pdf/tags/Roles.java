package se.jamkoll.reading.internal.pdf.tags;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The roles of structure elements: those of ISO 32000, and a file's own, mapped to them.
 *
 * @param map what the file's own roles stand for, or null
 */
record Roles(@Nullable COSDictionary map) {

  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final int MAX_STEPS = 8;
  private static final Set<String> STANDARD =
      Set.of(
          "Document",
          "Part",
          "Art",
          "Sect",
          "Div",
          "BlockQuote",
          "Caption",
          "TOC",
          "TOCI",
          "P",
          "H",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "L",
          "LI",
          "Lbl",
          "LBody",
          "Table",
          "TR",
          "TH",
          "TD",
          "THead",
          "TBody",
          "TFoot",
          "Span",
          "Quote",
          "Note",
          "Reference",
          "Link",
          "Annot",
          "Figure",
          "Form",
          "Title",
          "FENote",
          "Em",
          "Strong",
          "Artifact");

  /** Returns the roles of a structure tree. */
  static Roles in(COSDictionary root) {
    return new Roles(root.getCOSDictionary(ROLE_MAP));
  }

  /** Returns the standard role of an element; the file's own when it maps to none. */
  String roleOf(COSDictionary element) {
    String role = element.getNameAsString(COSName.S, "");
    for (int i = 0; i < MAX_STEPS && map != null && !STANDARD.contains(role); i++) {
      String mapped = map.getNameAsString(COSName.getPDFName(role));
      if (mapped == null || mapped.equals(role)) {
        break;
      }
      role = mapped;
    }
    return role;
  }
}
