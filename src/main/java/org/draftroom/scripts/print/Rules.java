package org.draftroom.scripts.print;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.draftroom.screenplay.printed.Rule;

/** Collects the thin horizontal lines of a page, drawn as lines or as filled boxes. */
final class Rules {

    /** In thousandths of an inch: a higher box isn't a line. */
    private static final float THICK = 40;

    private static final int MOST = 20_000;

    private final PageReader page;
    private final List<Rule> found = new ArrayList<>();
    /** Lines and boxes of the path so far: left, top, right, bottom. */
    private final List<float[]> path = new ArrayList<>();

    private Point2D.Float pen = new Point2D.Float();

    Rules(PageReader page) {
        this.page = page;
    }

    List<OperatorProcessor> operators() {
        Stream<OperatorProcessor> steps = Stream.of(
                Operators.of(page, "m", operands -> pen = place(operands, 0)),
                Operators.of(page, "l", this::line),
                Operators.of(page, "c", operands -> pen = place(operands, 4)),
                Operators.of(page, "v", operands -> pen = place(operands, 2)),
                Operators.of(page, "y", operands -> pen = place(operands, 2)),
                Operators.of(page, "re", this::box),
                Operators.of(page, "n", operands -> path.clear()));
        Stream<OperatorProcessor> paints = Stream.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*")
                .map(name -> Operators.of(page, name, operands -> paint()));
        return Stream.concat(steps, paints).toList();
    }

    void clear() {
        found.clear();
        path.clear();
    }

    List<Rule> found() {
        return found;
    }

    private void line(List<COSBase> operands) {
        Point2D.Float to = place(operands, 0);
        add(pen, to);
        pen = to;
    }

    private void box(List<COSBase> operands) {
        Point2D.Float corner = place(operands, 0);
        if (operands.size() >= 4) {
            float x = number(operands, 0) + number(operands, 2);
            float y = number(operands, 1) + number(operands, 3);
            add(corner, seen(x, y));
        }
        pen = corner;
    }

    private void add(Point2D.Float one, Point2D.Float other) {
        if (path.size() < MOST) {
            path.add(new float[] {
                Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y)
            });
        }
    }

    private void paint() {
        for (float[] shape : path) {
            boolean flat = shape[3] - shape[1] <= THICK && shape[2] - shape[0] > shape[3] - shape[1];
            if (flat && found.size() < MOST) {
                int middle = Math.round((shape[1] + shape[3]) / 2);
                found.add(new Rule(Math.round(shape[0]), Math.round(shape[2]), middle));
            }
        }
        path.clear();
    }

    private Point2D.Float place(List<COSBase> operands, int from) {
        return operands.size() < from + 2 ? pen : seen(number(operands, from), number(operands, from + 1));
    }

    private Point2D.Float seen(float x, float y) {
        Point2D.Float place = page.transformedPoint(x, y);
        return page.view().at(place);
    }

    private static float number(List<COSBase> operands, int index) {
        return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
