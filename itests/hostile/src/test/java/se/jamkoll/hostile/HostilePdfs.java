package se.jamkoll.hostile;

import static se.jamkoll.hostile.HostileFile.MARKER;
import static se.jamkoll.hostile.HostileFile.READ;
import static se.jamkoll.hostile.HostileFile.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDF files whose objects refer to each other without end, or hold too much. */
final class HostilePdfs {

  private static final String TEXT =
      "BT /F 12 Tf 72 700 Td (Kommunen beslutar enligt. " + MARKER + ") Tj ET ";
  private static final int LEVELS = 12;
  private static final int MEGABYTES = 300;

  private HostilePdfs() {}

  static List<HostileFile> all() {
    return List.of(
        file(
            "a page tree that is its own child",
            "tree.pdf",
            HostilePdfs::treeLoop,
            READ,
            "DAMAGED"),
        file("a page tree of 10^12 pages", "wide.pdf", HostilePdfs::wideTree, READ, "TOO_LARGE"),
        file("a page tree of great depth", "deep.pdf", HostilePdfs::deepTree, READ, "DAMAGED"),
        file("5 000 pages", "pages.pdf", () -> pages(5_000), "TOO_LARGE"),
        file("a count of pages that lies", "count.pdf", HostilePdfs::lyingCount, READ),
        file("a cross-reference table before itself", "xref.pdf", HostilePdfs::xrefLoop, READ),
        file("an object stream within itself", "objstm.pdf", HostilePdfs::packedLoop, READ),
        file(
            "a length that is its own length",
            "length.pdf",
            HostilePdfs::lengthLoop,
            READ,
            "NO_TEXT"),
        file("an object that is itself", "self.pdf", HostilePdfs::selfReference, READ, "NO_TEXT"),
        file("a form that draws itself", "form.pdf", HostilePdfs::formLoop, READ),
        file("forms that draw forms, 10^12", "forms.pdf", HostilePdfs::wideForms, "TOO_LARGE"),
        file("a content of 300 MB", "bomb.pdf", HostilePdfs::bomb, "TOO_LARGE"),
        file("a packed 300 MB, packed", "bomb2.pdf", HostilePdfs::packedBomb, "TOO_LARGE"),
        file(
            "a content of ten million drawings",
            "operators.pdf",
            HostilePdfs::operators,
            "TOO_LARGE"),
        file("nested arrays", "arrays.pdf", HostilePdfs::arrays, READ, "DAMAGED"),
        file("an operand of nested arrays", "operand.pdf", HostilePdfs::operand, READ, "DAMAGED"),
        file("a tree of tags that is its own child", "tags.pdf", HostilePdfs::tagLoop, READ),
        file("a table of tags that is its own child", "parents.pdf", HostilePdfs::parentLoop, READ),
        file("a font whose codes mean 4 billion", "codes.pdf", HostilePdfs::wideCodes, READ),
        file(
            "a font that is its own descendant",
            "font.pdf",
            HostilePdfs::fontLoop,
            READ,
            "NO_TEXT"),
        file("states saved and never restored", "states.pdf", HostilePdfs::states, READ),
        file("a page of the size of the sun", "large.pdf", HostilePdfs::largePage, READ));
  }

  private static byte[] treeLoop() {
    return RawPdf.ofPage(TEXT).object(2, RawPdf.pages(2, "2 0 R 4 0 R")).bytes();
  }

  private static byte[] wideTree() {
    RawPdf pdf = RawPdf.ofPage(TEXT).object(2, RawPdf.pages(1_000_000_000, tenOf(10)));
    for (int level = 0; level < LEVELS; level++) {
      int next = level == LEVELS - 1 ? 4 : 11 + level;
      pdf.object(10 + level, RawPdf.pages(1_000_000_000, tenOf(next)));
    }
    return pdf.bytes();
  }

  private static byte[] deepTree() {
    int depth = 20_000;
    RawPdf pdf = RawPdf.ofPage(TEXT).object(2, RawPdf.pages(1, "10 0 R"));
    for (int level = 0; level < depth; level++) {
      int next = level == depth - 1 ? 4 : 11 + level;
      pdf.object(10 + level, RawPdf.pages(1, next + " 0 R"));
    }
    return pdf.bytes();
  }

  static byte[] pages(int count) {
    RawPdf pdf = RawPdf.ofPage(TEXT);
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < count; i++) {
      kids.append(10 + i).append(" 0 R ");
      pdf.object(10 + i, RawPdf.page(""));
    }
    return pdf.object(2, RawPdf.pages(count, kids.toString())).bytes();
  }

  private static byte[] lyingCount() {
    return RawPdf.ofPage(TEXT).object(2, RawPdf.pages(2_147_483_647, "4 0 R")).bytes();
  }

  private static byte[] xrefLoop() {
    return RawPdf.ofPage(TEXT).trailer("/Prev SELF").bytes();
  }

  private static byte[] packedLoop() {
    return RawPdf.ofPage(TEXT).stream(
            6, "/Type/ObjStm/N 2/First 8/Extends 6 0 R", "6 0 7 3 6 0 R (x)")
        .object(4, RawPdf.page("/Annots 7 0 R"))
        .trailer("/XRefStm SELF")
        .bytes();
  }

  private static byte[] lengthLoop() {
    return RawPdf.ofPage(TEXT)
        .object(5, "<</Length 5 0 R>>\nstream\n" + TEXT + "\nendstream")
        .bytes();
  }

  private static byte[] selfReference() {
    return RawPdf.ofPage(TEXT)
        .object(3, "3 0 R")
        .object(6, "7 0 R")
        .object(7, "6 0 R")
        .object(4, RawPdf.page("/Rotate 6 0 R/CropBox 6 0 R/Annots 7 0 R"))
        .bytes();
  }

  private static byte[] formLoop() {
    return RawPdf.ofPage(TEXT + "/X Do").stream(6, form(6), TEXT + "/X Do").bytes();
  }

  private static byte[] wideForms() {
    RawPdf pdf = RawPdf.ofPage("/X Do");
    for (int level = 0; level < LEVELS; level++) {
      pdf.stream(6 + level, form(7 + level), "/X Do ".repeat(10));
    }
    return pdf.stream(6 + LEVELS, form(6), TEXT).bytes();
  }

  private static String form(int inner) {
    return "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F 3 0 R>>/XObject<</X "
        + inner
        + " 0 R>>>>";
  }

  private static byte[] bomb() {
    byte[] packed = manyMegabytes();
    return RawPdf.ofPage("").stream(5, "/Filter/FlateDecode", packed).bytes();
  }

  private static byte[] packedBomb() {
    byte[] packed = RawPdf.deflated(manyMegabytes());
    return RawPdf.ofPage("").stream(5, "/Filter[/FlateDecode/FlateDecode]", packed).bytes();
  }

  private static byte[] manyMegabytes() {
    return RawPdf.deflated(MEGABYTES);
  }

  private static byte[] operators() {
    byte[] content = (TEXT + "0 0 m 1 1 l S ".repeat(10_000_000)).getBytes(RawPdf.CHARSET);
    return RawPdf.ofPage("").stream(5, "/Filter/FlateDecode", RawPdf.deflated(content)).bytes();
  }

  private static byte[] arrays() {
    String nested = "[".repeat(200_000) + "]".repeat(200_000);
    return RawPdf.ofPage(TEXT).object(4, RawPdf.page("/Annots " + nested)).bytes();
  }

  private static byte[] operand() {
    String nested = "[".repeat(200_000) + "]".repeat(200_000) + " TJ ";
    return RawPdf.ofPage(TEXT + nested).bytes();
  }

  private static byte[] tagLoop() {
    return RawPdf.ofPage("/P <</MCID 0>> BDC " + TEXT + "EMC")
        .object(1, "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 8 0 R/MarkInfo<</Marked true>>>>")
        .object(8, "<</Type/StructTreeRoot/K 9 0 R>>")
        .object(9, "<</Type/StructElem/S/P/P 8 0 R/Pg 4 0 R/K[9 0 R 8 0 R 0]>>")
        .bytes();
  }

  private static byte[] parentLoop() {
    return RawPdf.ofPage("/P <</MCID 0>> BDC " + TEXT + "EMC")
        .object(1, "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 8 0 R/MarkInfo<</Marked true>>>>")
        .object(8, "<</Type/StructTreeRoot/K 9 0 R/ParentTree 10 0 R/RoleMap<</A/B/B/A>>>>")
        .object(9, "<</Type/StructElem/S/A/P 9 0 R/Pg 4 0 R/K 0>>")
        .object(10, "<</Kids[10 0 R]>>")
        .bytes();
  }

  private static byte[] wideCodes() {
    String cmap =
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
            + "1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap";
    return RawPdf.ofPage(TEXT)
        .object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 8 0 R>>")
        .stream(8, "/UseCMap 8 0 R", cmap)
        .bytes();
  }

  private static byte[] fontLoop() {
    return RawPdf.ofPage(TEXT)
        .object(
            3, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[3 0 R]>>")
        .bytes();
  }

  private static byte[] states() {
    return RawPdf.ofPage("q ".repeat(1_000_000) + TEXT).bytes();
  }

  private static byte[] largePage() {
    return RawPdf.ofPage(TEXT)
        .object(4, RawPdf.page("/MediaBox[0 0 1e38 1e38]/UserUnit 1e38"))
        .bytes();
  }

  private static String tenOf(int object) {
    return IntStream.range(0, 10).mapToObj(i -> object + " 0 R").collect(Collectors.joining(" "));
  }
}
