package se.jamkoll.reading.internal.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;
import se.jamkoll.reading.internal.pdf.content.ContentReader;
import se.jamkoll.reading.internal.pdf.file.LibraryLog;
import se.jamkoll.reading.internal.pdf.file.PdfFile;
import se.jamkoll.reading.internal.pdf.file.PdfPage;
import se.jamkoll.reading.internal.pdf.file.Streams;
import se.jamkoll.reading.internal.pdf.layout.DocumentLayout;
import se.jamkoll.reading.internal.pdf.pack.Pack;
import se.jamkoll.reading.internal.pdf.pack.PackPart;
import se.jamkoll.reading.internal.pdf.page.PageContent;
import se.jamkoll.reading.internal.pdf.passage.Hyphenation;
import se.jamkoll.reading.internal.pdf.passage.Passage;
import se.jamkoll.reading.internal.pdf.tags.TagTree;

/** Reads PDF files: by their tags when they have them, else by how their pages look. */
public final class PdfReader implements FormatReader {

  private static final String MEDIA_TYPE = "application/pdf";

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPE.equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    LibraryLog.silence();
    try {
      return extract(file, limits);
    } catch (RuntimeException | StackOverflowError e) {
      // The library trusts what files say of themselves in too many places to name.
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }

  private static Extract extract(FileContent file, ReadingLimits limits)
      throws UnreadableException {
    try (PdfFile pdf = PdfFile.open(file.bytes(), limits)) {
      ContentReader reader = new ContentReader(new Streams(limits.maxUnpackedBytes()));
      List<PageContent> pages = new ArrayList<>();
      for (PdfPage page : pdf.pages()) {
        pages.add(reader.read(page).withoutHidden());
      }
      if (pages.stream().allMatch(page -> page.visible() + page.invisible() == 0)) {
        throw new UnreadableException(UnreadableReason.NO_TEXT, pages.size() + " pages");
      }
      List<Passage> tagged = TagTree.passages(pdf, pages);
      List<PackPart> parts = pages.size() == 1 ? List.of() : Pack.parts(pdf, pages);
      if (parts.size() < 2) {
        return extract(pages, tagged == null ? DocumentLayout.passages(pages) : tagged);
      }
      return Extract.of(parts.stream().map(part -> extract(part, pages, tagged)).toList());
    }
  }

  private static Extract extract(List<PageContent> pages, List<Passage> passages) {
    return new Extract(blocks(passages), notices(pages));
  }

  private static Extract.Part extract(
      PackPart part, List<PageContent> all, @Nullable List<Passage> tagged) {
    List<PageContent> pages =
        new ArrayList<>(all.subList(part.pages().first() - 1, part.pages().last()));
    return new Extract.Part(
        part.label(),
        part.pages(),
        part.kind(),
        part.diaryNumber(),
        () -> {
          Extract extract = extract(pages, passages(part, pages, tagged));
          pages.clear();
          return extract;
        });
  }

  private static List<Passage> passages(
      PackPart part, List<PageContent> pages, @Nullable List<Passage> tagged) {
    return tagged == null
        ? DocumentLayout.passages(pages)
        : tagged.stream().filter(passage -> isOn(part, passage)).toList();
  }

  private static boolean isOn(PackPart part, Passage passage) {
    int page = passage.lines().get(0).page().number();
    return part.pages().first() <= page && page <= part.pages().last();
  }

  private static List<Block> blocks(List<Passage> passages) {
    Hyphenation hyphenation =
        new Hyphenation(passages.stream().flatMap(passage -> passage.lines().stream()).toList());
    return passages.stream().map(passage -> passage.block(hyphenation)).toList();
  }

  private static Set<Notice> notices(List<PageContent> pages) {
    Set<Notice> notices = EnumSet.noneOf(Notice.class);
    long recognised =
        pages.stream().filter(page -> page.invisible() > page.visible() && page.pictured()).count();
    if (recognised * 2 > pages.size()) {
      notices.add(Notice.RECOGNISED_TEXT);
    }
    if (pages.stream().anyMatch(PageContent::hides)) {
      notices.add(Notice.HIDDEN_TEXT);
    }
    return notices;
  }
}
