package se.jamkoll.reading.internal.pdf.file;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a node of the page tree above it.
 *
 * @param number its number from 1, 0 for a node
 * @param dictionary what the file says about it
 * @param parent the node that it inherits from, or null
 */
public record PdfPage(int number, COSDictionary dictionary, @Nullable PdfPage parent) {

  private static final float A4_WIDTH = 595;
  private static final float A4_HEIGHT = 842;

  /** Returns the page's resources; empty when it has none. */
  public COSDictionary resources() {
    return inherited(COSName.RESOURCES) instanceof COSDictionary resources
        ? resources
        : new COSDictionary();
  }

  /** Returns the map from the page's own coordinates to those of the page as it is shown. */
  public Transform shown() {
    float[] box = box();
    float width = box[2] - box[0];
    float height = box[3] - box[1];
    return switch (rotation()) {
      case 90 -> new Transform(0, -1, 1, 0, -box[1], box[0] + width);
      case 180 -> new Transform(-1, 0, 0, -1, box[0] + width, box[1] + height);
      case 270 -> new Transform(0, 1, -1, 0, box[1] + height, -box[0]);
      default -> new Transform(1, 0, 0, 1, -box[0], -box[1]);
    };
  }

  /** Returns the width of the page as it is shown, in points. */
  public float width() {
    float[] box = box();
    return rotation() % 180 == 0 ? box[2] - box[0] : box[3] - box[1];
  }

  /** Returns the height of the page as it is shown, in points. */
  public float height() {
    float[] box = box();
    return rotation() % 180 == 0 ? box[3] - box[1] : box[2] - box[0];
  }

  private int rotation() {
    COSBase rotate = inherited(COSName.ROTATE);
    int degrees = rotate instanceof COSNumber number ? number.intValue() : 0;
    return Math.floorMod(degrees, 360);
  }

  private float[] box() {
    COSBase crop = inherited(COSName.CROP_BOX);
    COSBase box = crop instanceof COSArray ? crop : inherited(COSName.MEDIA_BOX);
    if (box instanceof COSArray corners && corners.size() >= 4) {
      float[] c = corners.toFloatArray();
      float[] upright = {
        Math.min(c[0], c[2]), Math.min(c[1], c[3]), Math.max(c[0], c[2]), Math.max(c[1], c[3])
      };
      if (upright[2] > upright[0] && upright[3] > upright[1]) {
        return upright;
      }
    }
    return new float[] {0, 0, A4_WIDTH, A4_HEIGHT};
  }

  private @Nullable COSBase inherited(COSName key) {
    for (PdfPage node = this; node != null; node = node.parent) {
      COSBase value = node.dictionary.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
