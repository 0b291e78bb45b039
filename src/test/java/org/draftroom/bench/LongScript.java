package org.draftroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.stories.Feature;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The script that is measured: the file that the property {@value #FILE} names, or one as long made from the sample. */
@State(Scope.Benchmark)
public class LongScript {

    static final String FILE = "bench.script";

    String text;
    String tenTimes;
    Screenplay screenplay;
    Pages pages;
    byte[] finalDraft;
    /** As its Final Draft document reads, with a letter more in the middle. */
    Screenplay changed;

    @Setup
    public void read() throws IOException, Fdx.Unreadable {
        String file = System.getProperty(FILE, "");
        text = file.isEmpty() ? Feature.text() : Files.readString(Path.of(file));
        tenTimes = Feature.tenTimes(text);
        screenplay = Fountain.parse(text);
        pages = Pagination.paginate(screenplay, PageSize.LETTER);
        finalDraft = Fdx.write(screenplay);
        String read = Fdx.read(finalDraft).fountain();
        int middle = read.indexOf("\n\n", read.length() / 2) - 1;
        changed = Fountain.parse(read.substring(0, middle) + "x" + read.substring(middle));
    }

    /** The offset of a paragraph's last letter near the middle. */
    int middle() {
        return text.indexOf("\n\n", text.length() / 2) - 1;
    }
}
