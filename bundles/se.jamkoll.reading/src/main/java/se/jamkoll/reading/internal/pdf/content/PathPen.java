package se.jamkoll.reading.internal.pdf.content;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.reading.internal.pdf.file.Transform;

/** Follows the path operators of a page, for the lines that they draw. */
final class PathPen {

  private static final int MAX_SEGMENTS = 10_000;

  private final PageCollector collector;
  private final List<float[]> lines = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private float x;
  private float y;
  private float startX;
  private float startY;

  PathPen(PageCollector collector) {
    this.collector = collector;
  }

  /** Carries out an operator if it is about paths. */
  void operate(String name, Operands operands, Transform page) {
    switch (name) {
      case "m" -> move(operands, page);
      case "l" ->
          lineTo(
              page.x(operands.number(0), operands.number(1)),
              page.y(operands.number(0), operands.number(1)));
      case "h" -> lineTo(startX, startY);
      case "re" -> box(operands, page);
      case "s" -> {
        lineTo(startX, startY);
        paint(false);
      }
      case "S" -> paint(false);
      case "f", "F", "f*" -> paint(true);
      case "B", "B*", "b", "b*" -> paint(false);
      case "n" -> clear();
      default -> {
        return;
      }
    }
  }

  private void move(Operands operands, Transform page) {
    x = page.x(operands.number(0), operands.number(1));
    y = page.y(operands.number(0), operands.number(1));
    startX = x;
    startY = y;
  }

  private void lineTo(float toX, float toY) {
    if (lines.size() < MAX_SEGMENTS) {
      lines.add(new float[] {x, y, toX, toY});
    }
    x = toX;
    y = toY;
  }

  private void box(Operands operands, Transform page) {
    float left = operands.number(0);
    float bottom = operands.number(1);
    float right = left + operands.number(2);
    float top = bottom + operands.number(3);
    if (boxes.size() < MAX_SEGMENTS) {
      boxes.add(
          new float[] {
            page.x(left, bottom), page.y(left, bottom), page.x(right, top), page.y(right, top)
          });
    }
  }

  private void paint(boolean filled) {
    for (float[] box : boxes) {
      collector.box(box[0], box[1], box[2], box[3], filled);
    }
    if (filled) {
      paintOutline();
    } else {
      for (float[] line : lines) {
        collector.line(line[0], line[1], line[2], line[3]);
      }
    }
    clear();
  }

  /** A filled outline is seen as a line only when it is as thin as one. */
  private void paintOutline() {
    if (lines.isEmpty() || lines.size() > 5) {
      return;
    }
    float left = Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (float[] line : lines) {
      left = Math.min(left, Math.min(line[0], line[2]));
      right = Math.max(right, Math.max(line[0], line[2]));
      bottom = Math.min(bottom, Math.min(line[1], line[3]));
      top = Math.max(top, Math.max(line[1], line[3]));
    }
    collector.box(left, bottom, right, top, true);
  }

  private void clear() {
    lines.clear();
    boxes.clear();
  }
}
