package org.draftroom.scripts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;

/**
 * What a printing comes to.
 *
 * @param words in a few words: "4 of 13 pages on US Letter, 3 scenes. 2 pages changed, on blue."
 * @param file the kind of file
 */
public record PrintSummary(String words, String file) {

    /** Of an order that can't be printed. */
    static final PrintSummary NONE = new PrintSummary("", "PDF");

    static PrintSummary of(PrintOrder order) {
        Printout printout = order.printout();
        Printing printing = printout.printing();
        List<String> sentences = new ArrayList<>();
        String paper = printing.paper() == PageSize.A4 ? "A4" : "US Letter";
        sentences.add(
                printout.scriptPages() == 0
                        ? nothing(printout) + " on " + paper
                        : pages(printout) + " on " + paper + what(printout));
        if (!printing.revisions().all().isEmpty()) {
            sentences.add(changes(printout));
        }
        if (printing.notes()) {
            sentences.add(capital(Count.of(printout.noteCount(), "note")) + " listed at the end");
        }
        boolean several = order.readers().size() > 1;
        if (several) {
            sentences.add(order.readers().size() + " copies in a ZIP file");
        }
        return new PrintSummary(String.join(". ", sentences) + ".", several ? "ZIP" : "PDF");
    }

    /** What a script without a line of text comes to. */
    private static String nothing(Printout printout) {
        return printout.hasTitlePage() ? "The title page alone" : "An empty page";
    }

    private static String pages(Printout printout) {
        String all = Count.of(printout.scriptPages(), "page");
        return printout.isWhole() ? capital(all) : printout.pageCount() + " of " + all;
    }

    private static String what(Printout printout) {
        if (!printout.isWhole()) {
            return ", " + Count.of(printout.sceneCount(), "scene");
        }
        return printout.hasTitlePage() ? " and the title page" : "";
    }

    private static String changes(Printout printout) {
        int pages = printout.changedPages();
        if (pages == 0) {
            return "Nothing changed since then";
        }
        String papers = printout.papers().stream()
                .filter(color -> color != RevisionColor.WHITE)
                .map(RevisionColor::code)
                .collect(Collectors.joining(" and "));
        return Count.of(pages, "page") + " changed" + (papers.isEmpty() ? "" : ", on " + papers);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
