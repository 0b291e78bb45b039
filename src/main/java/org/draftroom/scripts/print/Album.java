package org.draftroom.scripts.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.draftroom.screenplay.pagination.PageSize;

/**
 * A PDF file of pictures with texts beside them, placed freely: tagged, with bookmarks, in the script's fonts. All places
 * are in points from the lower left corner of a page. What it has of pictures is kept on disk until it is written. For one
 * thread.
 */
public final class Album implements Closeable {

    private final PDDocument document;
    private final Typefaces faces;
    private final TagTree tree;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<Object, PDImageXObject> pictures = new HashMap<>();
    private PDPage page;
    private PDPageContentStream content;
    private PageSheet on;

    /**
     * @param title of the file
     * @param author of the file; may be empty
     * @param language as a BCP 47 code
     */
    public Album(String title, String author, String language, ZonedDateTime printedAt) throws IOException {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        new Description(title, author, language, printedAt).addTo(document);
        document.getDocumentCatalog().setDocumentOutline(outline);
        faces = new Typefaces(document, new FontChoice(language));
        tree = new TagTree(document, "H2");
    }

    /**
     * A line of text.
     *
     * @param style of {@link org.draftroom.screenplay.Style}
     * @param size of the type
     * @param y the baseline
     */
    public record Line(String text, int style, float size, float x, float y) {}

    /** A picture's file; {@code image/jpeg} goes in as it is, {@code image/png} without loss. */
    public record Photo(String mediaType, byte[] content) {}

    /** Where the picture comes from when it isn't in the file yet. */
    public interface Source {
        Photo open() throws IOException;
    }

    /** A picture with what belongs to it, in the order in which it is read. */
    public final class Entry {

        private final Tag tag = tree.document().add("Sect");

        /** Lines that are one paragraph; nothing when there are none. */
        public void text(String kind, List<Line> lines) throws IOException {
            if (lines.isEmpty()) {
                return;
            }
            Tag paragraph = tag.add(kind);
            for (Line line : lines) {
                on.part(paragraph, () -> draw(line));
            }
        }

        /**
         * The picture as large as it fits in a frame, in its middle.
         *
         * @param key equal for equal pictures, which are in the file once
         * @param alt what it shows, for who doesn't see it
         */
        public void picture(Object key, Source source, PDRectangle frame, String alt) throws IOException {
            PDImageXObject picture = pictures.get(key);
            if (picture == null) {
                picture = embedded(source.open());
                pictures.put(key, picture);
            }
            PDImageXObject shown = picture;
            PDRectangle box = fitted(shown, frame);
            Tag figure = tag.add("Figure");
            figure.element().setAlternateDescription(alt);
            PDLayoutAttributeObject place = new PDLayoutAttributeObject();
            place.setBBox(box);
            figure.element().addAttribute(place);
            on.part(figure, () -> on.picture(shown, box));
        }
    }

    /** Goes on on a fresh page. */
    public void turn(float width, float height) throws IOException {
        finishPage();
        page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        on = new PageSheet(content, faces, tree.page(page), PageSize.LETTER);
    }

    /** Begins an entry on this page, which its bookmark leads to. */
    public Entry entry(String bookmark) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark);
        item.setDestination(place);
        outline.addLast(item);
        return new Entry();
    }

    /** What stands on every page and is no part of what is read. */
    public void aside(Line line) throws IOException {
        on.artifact(() -> draw(line));
    }

    /** A thin line around a frame. */
    public void frame(PDRectangle box) throws IOException {
        float right = box.getUpperRightX();
        float top = box.getUpperRightY();
        on.artifact(() -> {
            on.line(box.getLowerLeftX(), box.getLowerLeftY(), right, box.getLowerLeftY());
            on.line(box.getLowerLeftX(), top, right, top);
            on.line(box.getLowerLeftX(), box.getLowerLeftY(), box.getLowerLeftX(), top);
            on.line(right, box.getLowerLeftY(), right, top);
        });
    }

    /** Breaks a text into lines between words, none wider than so many characters of the type. */
    public static List<String> lines(String text, int columns) {
        return FormLines.of(text, columns);
    }

    /** Finishes the file and writes it; the stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        finishPage();
        tree.finish();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void draw(Line line) throws IOException {
        on.small(line.text(), line.style(), line.size(), line.x(), line.y());
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private PDImageXObject embedded(Photo photo) throws IOException {
        return photo.mediaType().equals("image/jpeg")
                ? JPEGFactory.createFromByteArray(document, photo.content())
                : PDImageXObject.createFromByteArray(document, photo.content(), "");
    }

    private static PDRectangle fitted(PDImageXObject picture, PDRectangle frame) {
        float scale = Math.min(frame.getWidth() / picture.getWidth(), frame.getHeight() / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        return new PDRectangle(
                frame.getLowerLeftX() + (frame.getWidth() - width) / 2,
                frame.getLowerLeftY() + (frame.getHeight() - height) / 2,
                width,
                height);
    }
}
