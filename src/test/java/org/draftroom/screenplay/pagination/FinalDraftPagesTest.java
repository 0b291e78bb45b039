package org.draftroom.screenplay.pagination;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our pages against those that Final Draft 11 printed. */
class FinalDraftPagesTest {

    @ParameterizedTest
    @CsvSource({"big-fish", "big-fish-scene-numbers", "brick-n-steel", "gumshoe"})
    void pagesStartWithTheSameText(String script) {
        PrintedPages pages = PrintedPages.of(script);
        System.out.println(pages);
        for (int i = 0; i < Math.min(pages.theirs().size(), pages.ours().size()); i++) {
            if (!pages.theirs().get(i).equals(pages.ours().get(i))) {
                System.out.println("  " + (i + 1) + " theirs " + pages.theirs().get(i) + " ours "
                        + pages.ours().get(i));
            }
        }
    }
}
