package se.jamkoll.reading.internal.pdf.pack;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.PdfFile;
import se.jamkoll.reading.internal.pdf.file.PdfPage;

/**
 * The outermost bookmarks of a file, where they look like those of its parts: each leads to the top
 * of a page of its own, and the first to the first page.
 */
final class Bookmarks {

  private static final int MAX_BOOKMARKS = 2_000;
  private static final int FEW = 2;
  private static final float TOP = 0.8f;

  private final IdentityHashMap<COSDictionary, PdfPage> pages = new IdentityHashMap<>();
  private final TreeMap<Integer, String> titles = new TreeMap<>();
  private boolean ofParts = true;

  private Bookmarks(PdfFile file) {
    file.pages().forEach(page -> pages.put(page.dictionary(), page));
    COSDictionary outlines = file.catalog().getCOSDictionary(COSName.OUTLINES);
    COSDictionary item = outlines == null ? null : outlines.getCOSDictionary(COSName.FIRST);
    for (int i = 0; item != null && i < MAX_BOOKMARKS && ofParts; i++) {
      add(item);
      item = item.getCOSDictionary(COSName.NEXT);
    }
  }

  /**
   * Returns the titles by the number of the page that they lead to; empty when they tell no parts.
   */
  static Map<Integer, String> ofParts(PdfFile file) {
    Bookmarks bookmarks = new Bookmarks(file);
    boolean parts =
        bookmarks.ofParts && bookmarks.titles.size() >= FEW && bookmarks.titles.firstKey() == 1;
    return parts ? bookmarks.titles : Map.of();
  }

  private void add(COSDictionary item) {
    COSArray destination = destination(item);
    COSBase target = destination == null ? null : destination.getObject(0);
    PdfPage page = target instanceof COSDictionary dictionary ? pages.get(dictionary) : null;
    if (destination == null || page == null || !isTop(destination, page)) {
      ofParts = false;
      return;
    }
    String title = item.getString(COSName.TITLE, "");
    ofParts = titles.put(page.number(), title) == null && titles.lastKey() == page.number();
  }

  private static @Nullable COSArray destination(COSDictionary item) {
    COSDictionary action = item.getCOSDictionary(COSName.A);
    COSArray direct = item.getCOSArray(COSName.DEST);
    COSArray array = direct == null && action != null ? action.getCOSArray(COSName.D) : direct;
    return array == null || array.size() == 0 ? null : array;
  }

  private static boolean isTop(COSArray destination, PdfPage page) {
    boolean place = destination.size() > 3 && COSName.getPDFName("XYZ").equals(destination.get(1));
    if (!place || !(destination.getObject(3) instanceof COSNumber top)) {
      return true;
    }
    return top.floatValue() == 0 || top.floatValue() > TOP * page.height();
  }
}
