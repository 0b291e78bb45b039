package org.draftroom.critique.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.draftroom.critique.coverage.Comment;
import org.draftroom.critique.coverage.Comparable;
import org.draftroom.critique.coverage.CoverageWords;
import org.draftroom.critique.coverage.Form;
import org.draftroom.critique.coverage.RankedNote;
import org.draftroom.critique.coverage.Rating;
import org.draftroom.critique.coverage.Report;
import org.draftroom.critique.digest.Claim;
import org.draftroom.screenplay.Language;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.print.FormBlock;
import org.draftroom.scripts.print.FormPdf;

/** Puts a coverage into the form that readers hand in: a table, the ratings, synopsis, notes and comments. */
@ApplicationScoped
class FormSheets {

    private static final List<Integer> HEAD = List.of(16, 62);
    private static final List<Integer> GRID = List.of(22, 14, 14, 14, 14);

    private final FormHead head;
    private final CoverageWords words;

    FormSheets(FormHead head, CoverageWords words) {
        this.head = head;
        this.words = words;
    }

    FormPdf of(Form form, Screenplay screenplay) {
        return new FormPdf(
                words.fileName(form.title()),
                words.readerIs(form.report().making().model()),
                Language.of(screenplay),
                blocks(form),
                form.readAt().atZone(ZoneId.systemDefault()));
    }

    private List<FormBlock> blocks(Form form) {
        Report report = form.report();
        List<FormBlock> blocks = new ArrayList<>();
        blocks.add(new FormBlock.Title(words.title()));
        blocks.add(new FormBlock.Table(
                HEAD,
                false,
                head.of(form).stream()
                        .map(line -> List.of(line.label(), line.value()))
                        .toList()));
        blocks.add(grid(report));
        blocks.add(new FormBlock.Text(words.opinion() + " "
                + words.quoted(
                        report.tally().quoted(),
                        report.tally().withheld(),
                        report.tally().malformed())));
        blocks.add(new FormBlock.Heading(words.synopsis()));
        blocks.add(new FormBlock.Text(synopsis(report)));
        notes(blocks, report);
        blocks.add(new FormBlock.Heading(words.reasons()));
        claims(blocks, words.whose("script"), report.script().reasons());
        claims(blocks, words.whose("writer"), report.writer().reasons());
        blocks.add(new FormBlock.Heading(words.comments()));
        for (Comment comment : report.comments()) {
            claims(blocks, words.aspect(comment.aspect()), comment.claims());
        }
        market(blocks, report);
        return blocks;
    }

    private FormBlock grid(Report report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(IntStream.range(0, GRID.size())
                .mapToObj(column -> column == 0 ? words.aspectHead() : words.rating(Rating.values()[column - 1]))
                .toList());
        for (Comment comment : report.comments()) {
            List<String> row = new ArrayList<>(List.of(words.aspect(comment.aspect())));
            Arrays.stream(Rating.values())
                    .map(rating -> comment.rating().filter(rating::equals).isPresent() ? words.mark() : "")
                    .forEach(row::add);
            rows.add(row);
        }
        return new FormBlock.Table(GRID, true, rows);
    }

    /** On one page: each sentence with its scene; its line is in the other exports and on the page. */
    private String synopsis(Report report) {
        return report.story().synopsis().stream()
                .map(claim -> claim.what() + " (" + claim.cited().scene() + ")")
                .collect(Collectors.joining(" "));
    }

    private void notes(List<FormBlock> blocks, Report report) {
        blocks.add(new FormBlock.Heading(words.notes(report.notes().size())));
        int number = 0;
        for (RankedNote ranked : report.notes()) {
            number++;
            blocks.add(new FormBlock.Text(
                    number + ". " + ranked.note().title() + ". " + ranked.note().what() + " " + ranked.why()));
            blocks.add(new FormBlock.Quotation(
                    ranked.note().cited().text(),
                    words.sceneNamed(ranked.note().cited().scene())));
        }
    }

    private void market(List<FormBlock> blocks, Report report) {
        blocks.add(new FormBlock.Heading(words.market()));
        blocks.add(new FormBlock.Text(words.marketOpinion()));
        claims(blocks, "", report.market().audience());
        for (Comparable like : report.market().comparables()) {
            claims(blocks, like.title() + ", " + like.year(), List.of(like.common()));
        }
    }

    private void claims(List<FormBlock> blocks, String name, List<Claim> claims) {
        if (claims.isEmpty()) {
            blocks.add(new FormBlock.Text(named(name, words.nothingBorne())));
        }
        for (Claim claim : claims) {
            blocks.add(new FormBlock.Text(named(name, claim.what())));
            blocks.add(new FormBlock.Quotation(
                    claim.cited().text(), words.sceneNamed(claim.cited().scene())));
        }
    }

    private static String named(String name, String text) {
        return name.isEmpty() ? text : name + ": " + text;
    }
}
