package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;

/** Says what printings come to. */
@ApplicationScoped
class PrintSummaries {

    private final ExportWords words;
    private final CountWords counts;
    private final RevisionsWords revisions;

    PrintSummaries(ExportWords words, CountWords counts, RevisionsWords revisions) {
        this.words = words;
        this.counts = counts;
        this.revisions = revisions;
    }

    PrintSummary of(PrintOrder order) {
        Printout printout = order.printout();
        Printing printing = printout.printing();
        List<String> sentences = new ArrayList<>();
        sentences.add(pages(printout));
        if (!printing.revisions().all().isEmpty()) {
            sentences.add(changes(printout));
        }
        if (printing.notes()) {
            sentences.add(capital(words.notesAtEnd(counts.notes(printout.noteCount()))));
        }
        boolean several = order.readers().size() > 1;
        if (several) {
            sentences.add(words.copies(order.readers().size()));
        }
        return new PrintSummary(String.join(" ", sentences), several ? "ZIP" : "PDF");
    }

    private String pages(Printout printout) {
        String paper = printout.printing().paper() == PageSize.A4 ? words.a4() : words.letter();
        if (printout.scriptPages() == 0) {
            return words.emptyOn(printout.hasTitlePage(), paper);
        }
        String pages = counts.pages(printout.scriptPages());
        return printout.isWhole()
                ? capital(words.wholeOn(pages, paper, printout.hasTitlePage()))
                : words.partOn(printout.pageCount(), pages, paper, counts.scenes(printout.sceneCount()));
    }

    private String changes(Printout printout) {
        int pages = printout.changedPages();
        if (pages == 0) {
            return words.changedNothing();
        }
        String papers = printout.papers().stream()
                .filter(color -> color != RevisionColor.WHITE)
                .map(revisions::paper)
                .reduce(words::both)
                .orElse("");
        return words.changedPages(counts.pages(pages), papers);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
