package org.draftroom.stories;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Measures a key's work in one script by itself, beside comments, and with the marks of a revision as well. The script is
 * the file given, or the sample many times over. Run by bin/bench.
 */
final class CrowdedBench {

    private static final int COMMENTS = 300;

    private CrowdedBench() {}

    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("draftroom-bench");
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.importScript(args.length > 0 ? Path.of(args[0]) : Feature.writtenTo(home));
            ines.follow("Open the script");
            ines.awaitSaved();
            row("by itself", page);
            Crowded script = Crowded.on(page).withComments(COMMENTS);
            ines.awaitSaved();
            row("beside " + COMMENTS + " comments", page);
            int marks = script.withRevisionMarks();
            ines.awaitSaved();
            row("beside them and with revision marks, " + marks + " of them drawn", page);
        }
    }

    private static void row(String what, Page page) {
        System.out.println("| Work per key, p50 / p95, " + what + " | "
                + Typing.inTheMiddle(page).work() + " |");
    }
}
