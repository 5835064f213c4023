package se.jamkoll.host.register.internal.example.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The objects of a PDF file (ISO 32000-1, 7.5), numbered from 1 as they are added. */
final class PdfObjects {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  PdfObjects() {
    write("%PDF-1.4\n");
  }

  /** Adds an object. */
  void add(String object) {
    start();
    write(object + "\nendobj\n");
  }

  /**
   * Adds a stream.
   *
   * @param entries further entries of its dictionary
   */
  void addStream(String entries, byte[] content) {
    start();
    write("<< /Length " + content.length + " " + entries + " >>\nstream\n");
    bytes.writeBytes(content);
    write("\nendstream\nendobj\n");
  }

  /**
   * Ends the file, whose catalog is the first object.
   *
   * @param trailer further entries of the trailer
   */
  byte[] end(String trailer) {
    int table = bytes.size();
    write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    write(
        "trailer\n<< /Size "
            + (offsets.size() + 1)
            + " /Root 1 0 R "
            + trailer
            + " >>\nstartxref\n"
            + table
            + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  private void start() {
    offsets.add(bytes.size());
    write(offsets.size() + " 0 obj\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
