package se.jamkoll.hostile;

import static se.jamkoll.hostile.HostileFile.CONTAINER;
import static se.jamkoll.hostile.HostileFile.READ;
import static se.jamkoll.hostile.HostileFile.file;
import static se.jamkoll.hostile.Packages.WORD_PARAGRAPH;
import static se.jamkoll.hostile.Packages.contentXml;
import static se.jamkoll.hostile.Packages.documentXml;
import static se.jamkoll.hostile.Packages.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Zip files that unpack to too much, or to the wrong place. */
final class HostileZips {

  private static final int MEGABYTES = 300;
  private static final int MANY = 100_000;

  private HostileZips() {}

  static List<HostileFile> all() {
    return List.of(
        file("a part that unpacks to 300 MB", "bomb.docx", () -> docxBomb(false), "TOO_LARGE"),
        file(
            "a part that claims to be small and unpacks to 300 MB",
            "lying.docx",
            () -> docxBomb(true),
            "TOO_LARGE",
            "TOO_DEMANDING"),
        file("a part that unpacks to 300 MB", "bomb.odt", HostileZips::odtBomb, "TOO_LARGE"),
        file("a letter that unpacks to 300 MB", "bomb.zip", HostileZips::zipBomb, CONTAINER),
        file("many letters that unpack to a lot each", "many.zip", HostileZips::bombs, CONTAINER),
        file("100 000 entries", "entries.docx", HostileZips::entries, "TOO_LARGE"),
        file("zip files within each other", "nested.zip", () -> nested(40), CONTAINER),
        file("names that lead out of the folder", "slip.zip", HostileZips::slip, CONTAINER),
        file("a part with a name that leads out", "slip.docx", HostileZips::docxSlip, READ),
        file("entries that lie on each other", "overlap.zip", HostileZips::overlapping, CONTAINER),
        file("a directory of entries that is not there", "lost.zip", HostileZips::lost, "DAMAGED"));
  }

  private static byte[] docxBomb(boolean lying) {
    byte[] bomb =
        Packages.docxStart()
            .withMegabytes(
                "word/document.xml", documentXml("", WORD_PARAGRAPH), MEGABYTES, "<!-- end -->")
            .bytes();
    if (lying) {
      ByteBuffer bytes = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
      bytes.putInt(lastDirectoryEntry(bytes) + 24, 1_000);
    }
    return bomb;
  }

  private static byte[] odtBomb() {
    return Packages.odtStart()
        .withMegabytes("content.xml", contentXml("", "", ""), MEGABYTES, "")
        .bytes();
  }

  private static byte[] zipBomb() {
    return new Zip().with("ett.docx", docx(WORD_PARAGRAPH)).with("två.docx", odtBomb()).bytes();
  }

  private static byte[] bombs() {
    byte[] each =
        Packages.docxStart()
            .withMegabytes("word/document.xml", documentXml("", WORD_PARAGRAPH), 20, "")
            .bytes();
    Zip zip = new Zip();
    for (int i = 0; i < 100; i++) {
      zip.with(i + ".docx", each);
    }
    return zip.bytes();
  }

  private static byte[] entries() {
    Zip zip = Packages.docxOf(documentXml("", WORD_PARAGRAPH));
    for (int i = 0; i < MANY; i++) {
      zip.with("word/" + i, "");
    }
    return zip.bytes();
  }

  private static byte[] nested(int depth) {
    byte[] inner = docx(WORD_PARAGRAPH);
    for (int i = 0; i < depth; i++) {
      inner = new Zip().with(i == 0 ? "brev.docx" : "inre.zip", inner).bytes();
    }
    return inner;
  }

  private static byte[] slip() {
    byte[] letter = docx(WORD_PARAGRAPH);
    return new Zip()
        .with("../../slipped.docx", letter)
        .with("..\\..\\slipped-too.docx", letter)
        .with("/tmp/slipped-absolute.docx", letter)
        .with("C:\\slipped-windows.docx", letter)
        .bytes();
  }

  private static byte[] docxSlip() {
    return Packages.docxOf(documentXml("", WORD_PARAGRAPH))
        .with("../../../word/slipped.xml", "<x/>")
        .bytes();
  }

  /** Every entry of the directory tells that it is the first, which unpacks to 20 megabytes. */
  private static byte[] overlapping() {
    byte[] first =
        Packages.docxStart()
            .withMegabytes("word/document.xml", documentXml("", WORD_PARAGRAPH), 20, "")
            .bytes();
    Zip zip = new Zip().with("0.docx", first);
    for (int i = 1; i < 200; i++) {
      zip.with(i + ".docx", "x");
    }
    byte[] all = zip.bytes();
    ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    int at = directory(bytes);
    int packed = bytes.getInt(at + 20);
    int size = bytes.getInt(at + 24);
    for (int i = 0; i < 200; i++) {
      bytes.putInt(at + 20, packed).putInt(at + 24, size).putInt(at + 42, 0);
      at = next(bytes, at);
    }
    return all;
  }

  private static byte[] lost() {
    byte[] all = docx(WORD_PARAGRAPH);
    ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(all.length - 6, 0x7FFFFFF0);
    return all;
  }

  private static int directory(ByteBuffer bytes) {
    return bytes.getInt(bytes.capacity() - 6);
  }

  private static int lastDirectoryEntry(ByteBuffer bytes) {
    int count = Short.toUnsignedInt(bytes.getShort(bytes.capacity() - 12));
    int at = directory(bytes);
    for (int i = 1; i < count; i++) {
      at = next(bytes, at);
    }
    return at;
  }

  private static int next(ByteBuffer bytes, int at) {
    return at + 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
  }
}
