package se.jamkoll.reading.internal.pdf.file;

import java.io.Closeable;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.UnreadableException;

/** An open PDF file: its objects and its pages. */
public final class PdfFile implements Closeable {

  private static final int MAX_TREE_DEPTH = 64;

  private final COSDocument document;
  private final COSDictionary catalog;
  private final List<PdfPage> pages;

  private PdfFile(COSDocument document, COSDictionary catalog, List<PdfPage> pages) {
    this.document = document;
    this.catalog = catalog;
    this.pages = pages;
  }

  /**
   * Opens a file; one that only restricts what may be done with it opens without a password.
   *
   * @throws UnreadableException when it is encrypted, damaged or has too many pages
   */
  public static PdfFile open(byte[] bytes, ReadingLimits limits) throws UnreadableException {
    COSDocument document = parse(bytes, limits);
    try {
      COSDictionary catalog = catalog(document);
      PdfFile file = new PdfFile(document, catalog, pages(catalog, limits.maxPages()));
      if (file.pages.isEmpty()) {
        throw new UnreadableException(UnreadableReason.DAMAGED, "no pages");
      }
      return file;
    } catch (UnreadableException | RuntimeException e) {
      closeQuietly(document);
      throw e;
    }
  }

  private static COSDocument parse(byte[] bytes, ReadingLimits limits) throws UnreadableException {
    try {
      return new ObjectParser(new RandomAccessReadBuffer(bytes), limits).objects();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "", e);
    } catch (IOException e) {
      if (e.getCause() instanceof GeneralSecurityException) {
        throw new UnreadableException(UnreadableReason.ENCRYPTED, "", e);
      }
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }

  private static COSDictionary catalog(COSDocument document) throws UnreadableException {
    COSDictionary trailer = document.getTrailer();
    COSDictionary catalog = trailer == null ? null : trailer.getCOSDictionary(COSName.ROOT);
    if (catalog == null) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "no catalog");
    }
    return catalog;
  }

  private static List<PdfPage> pages(COSDictionary catalog, int maxPages)
      throws UnreadableException {
    List<PdfPage> pages = new ArrayList<>();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      collect(new PdfPage(0, root, null), seen, pages, maxPages, 0);
    }
    return pages;
  }

  private static void collect(
      PdfPage node, Set<COSDictionary> seen, List<PdfPage> pages, int maxPages, int depth)
      throws UnreadableException {
    COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
    if (kids == null) {
      if (pages.size() == maxPages) {
        throw new UnreadableException(UnreadableReason.TOO_LARGE, maxPages + " pages");
      }
      pages.add(new PdfPage(pages.size() + 1, node.dictionary(), node.parent()));
      return;
    }
    if (depth > MAX_TREE_DEPTH) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "page tree too deep");
    }
    for (int i = 0; i < kids.size(); i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSDictionary dictionary && seen.add(dictionary)) {
        collect(new PdfPage(0, dictionary, node), seen, pages, maxPages, depth + 1);
      }
    }
  }

  /** Returns the root of the file's objects. */
  public COSDictionary catalog() {
    return catalog;
  }

  /** Returns the pages in order. */
  public List<PdfPage> pages() {
    return pages;
  }

  @Override
  public void close() {
    closeQuietly(document);
  }

  private static void closeQuietly(@Nullable COSDocument document) {
    try {
      if (document != null) {
        document.close();
      }
    } catch (IOException e) {
      // Everything is in memory: there is nothing left to release.
      return;
    }
  }

  /**
   * Stops before a PDDocument is made, whose class sets up colour handling that reading needs not.
   */
  private static final class ObjectParser extends PDFParser {

    private ObjectParser(RandomAccessRead bytes, ReadingLimits limits) throws IOException {
      super(
          bytes,
          "",
          null,
          null,
          MemoryUsageSetting.setupMainMemoryOnly(limits.maxUnpackedBytes()).streamCache);
    }

    COSDocument objects() throws IOException {
      if (!parsePDFHeader()) {
        throw new IOException("no header");
      }
      initialParse();
      return document;
    }
  }
}
