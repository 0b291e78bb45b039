package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;

/** The operators of a page that say where text stands and what colour it has. Pictures are never decoded. */
final class Operators {

    private Operators() {}

    static List<OperatorProcessor> ofText(PDFStreamEngine page) {
        return List.of(
                new BeginText(page),
                new EndText(page),
                new Concatenate(page),
                new Save(page),
                new Restore(page),
                new SetGraphicsStateParameters(page),
                new DrawObject(page),
                new BeginMarkedContentSequence(page),
                new BeginMarkedContentSequenceWithProperties(page),
                new EndMarkedContentSequence(page),
                new NextLine(page),
                new MoveText(page),
                new MoveTextSetLeading(page),
                new SetMatrix(page),
                new SetFontAndSize(page),
                new SetCharSpacing(page),
                new SetWordSpacing(page),
                new SetTextLeading(page),
                new SetTextRise(page),
                new SetTextRenderingMode(page),
                new SetTextHorizontalScaling(page),
                new ShowText(page),
                new ShowTextAdjusted(page),
                new ShowTextLine(page),
                new ShowTextLineAndSpace(page));
    }

    static List<OperatorProcessor> ofFill(PDFStreamEngine page) {
        return List.of(
                of(page, "cs", operands -> Inks.space(page, operands)),
                of(page, "g", operands -> Inks.color(page, operands)),
                of(page, "rg", operands -> Inks.color(page, operands)),
                of(page, "k", operands -> Inks.color(page, operands)),
                of(page, "sc", operands -> Inks.colorInSpace(page, operands)),
                of(page, "scn", operands -> Inks.colorInSpace(page, operands)));
    }

    static OperatorProcessor of(PDFStreamEngine page, String name, Consumer<List<COSBase>> step) {
        return new OperatorProcessor(page) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                step.accept(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }
}
