package org.draftroom.screenplay.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow: 300,000 characters of each is read and laid out in linear time. */
class HostileTextTest {

    private static final int SIZE = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "*",
                "*a ",
                "a* ",
                "_a ",
                "***a",
                "[[",
                "[[\n",
                "/*",
                "/*\n",
                "*/",
                "]]",
                "\n",
                "\r",
                "(",
                "ANA\n",
                "ANA\nx\n\n",
                "INT. X\n\n",
                "INT. X\n= y\n",
                "BO ^\nx\n\n",
                "CUT TO:\n\n",
                "[[a]]",
                "a[[b]]",
                "a/*b*/",
                "/*a*/",
                "\\*",
                "#",
                "> x <\n",
                "  \n",
                "ANA\nNo. Yes.\n  \n",
                "\t",
                "Title:\n",
                "Title: a\n",
                "-",
                "- ",
                ".",
                ". ",
                "\ud83c\udfac",
                "黒"
            })
    void isReadAndLaidOutInLinearTime(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Screenplay screenplay = Fountain.parse(text);
            assertThat(Pagination.paginate(screenplay, PageSize.LETTER).scenes())
                    .hasSameSizeAs(screenplay.scenes());
            FountainDocument document = FountainDocument.open(text);
            for (int line = 0; line < document.lineCount(); line++) {
                document.spans(line);
            }
        });
    }
}
