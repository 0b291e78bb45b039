package org.draftroom.critique.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.draftroom.critique.coverage.CoverageWords;
import org.draftroom.critique.coverage.Form;
import org.draftroom.critique.coverage.Report;
import org.draftroom.critique.coverage.Verdict;
import org.draftroom.critique.digest.Claim;

/** The table that a reader's form begins with. */
@ApplicationScoped
class FormHead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final CoverageWords words;

    FormHead(CoverageWords words) {
        this.words = words;
    }

    List<FormLine> of(Form form) {
        Report report = form.report();
        return List.of(
                new FormLine(words.titleLabel(), form.title()),
                new FormLine(words.author(), form.author()),
                new FormLine(words.formLabel(), words.formIs()),
                new FormLine(words.pages(), report.measured().pages()),
                new FormLine(words.draftLabel(), words.draftIs(form.version(), form.draft())),
                new FormLine(words.dateLabel(), DAY.format(form.readAt().atZone(ZoneId.systemDefault()))),
                new FormLine(words.readerLabel(), words.readerIs(report.making().model())),
                new FormLine(
                        words.loglineLabel(),
                        report.story().logline().map(Claim::what).orElse(words.noLogline())),
                new FormLine(words.scriptLabel(), call(report.script())),
                new FormLine(words.writerLabel(), call(report.writer())));
    }

    private String call(Verdict verdict) {
        return verdict.call().map(words::call).orElse(words.noCall());
    }
}
