package se.jamkoll.reading.internal.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.Transform;

/** The operands of an operator; those that are missing or of another type count as nothing. */
record Operands(List<? extends COSBase> values) {

  @Nullable COSBase get(int index) {
    COSBase value = index < values.size() ? values.get(index) : null;
    return value instanceof COSObject object ? object.getObject() : value;
  }

  float number(int index) {
    return get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  @Nullable COSName name(int index) {
    return get(index) instanceof COSName name ? name : null;
  }

  byte @Nullable [] string(int index) {
    return get(index) instanceof COSString string ? string.getBytes() : null;
  }

  Transform transform() {
    return new Transform(number(0), number(1), number(2), number(3), number(4), number(5));
  }
}
