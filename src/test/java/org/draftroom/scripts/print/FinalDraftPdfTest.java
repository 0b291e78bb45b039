package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.printed.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Final Draft's own PDF files, beside the scripts that they were printed from. */
class FinalDraftPdfTest {

    @ParameterizedTest
    @CsvSource({"big-fish, 99.8, 99.8", "big-fish-scene-numbers, 100, 100"})
    void elementsHaveTheRightTypeAndText(String name, double recall, double precision) throws Exception {
        Screenplay wanted = Fountain.parse(Corpus.text("corpus/final-draft-11/" + name + ".source.fountain"));
        Transcript read =
                PdfReading.read(Files.readAllBytes(Corpus.file("corpus/final-draft-11/" + name + ".reference.pdf")));
        Screenplay found = Fountain.parse(read.fountain());
        Likeness likeness = Likeness.ofWords(wanted, found);
        assertThat(likeness.recall()).as(likeness.said()).isGreaterThanOrEqualTo(recall);
        assertThat(likeness.precision()).as(likeness.said()).isGreaterThanOrEqualTo(precision);
        assertThat(Pagination.paginate(found, PageSize.LETTER).count())
                .isEqualTo(Pagination.paginate(wanted, PageSize.LETTER).count());
        assertThat(found.titlePage().title()).isEqualToIgnoringCase("Big Fish");
        assertThat(found.titlePage().values("credit", "author", "source"))
                .containsExactly("written by", "John August", "based on the novel by Daniel Wallace");
        assertThat(read.remarks()).anyMatch(remark -> remark.startsWith("Read from a PDF of "));
    }
}
