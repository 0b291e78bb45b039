package org.draftroom.screenplay.printed;

import java.util.List;

/**
 * A script as it was printed.
 *
 * @param pages its pages, the title page included
 * @param outline titles under which a reader may turn to a page, such as bookmarks, in order; mostly scene headings
 * @param parts what the file says itself about the parts of its text, where it names them as a screenplay's; else empty
 * @param unknown how many characters nobody can tell; each is U+FFFD in the text
 * @param isScanned whether the text was recognised on pictures of the pages
 */
public record PrintedScript(
        List<PrintedPage> pages, List<String> outline, List<Part> parts, int unknown, boolean isScanned) {

    /** The script that these pages print. Linear in their length; never fails. */
    public Transcript transcript() {
        return new Transcriber(this).transcript();
    }
}
