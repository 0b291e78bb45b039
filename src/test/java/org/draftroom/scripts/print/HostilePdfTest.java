package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.draftroom.scripts.print.PdfReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are made to take all memory or time there is. Each is at most 16 MB, as what may be uploaded. */
@Timeout(30)
class HostilePdfTest {

    private static final String TOO_LARGE = "unpacks to more than a script can be";
    private static final int LARGEST = 15_900_000;
    private static final String FONT =
            "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]>>";

    @Test
    void bookmarksThatLeadInACircleAreLeft() throws Exception {
        byte[] file = RawPdf.with("/Outlines 7 0 R", "3 0 R", "", "9 0 R")
                .object(7, "<</First 10 0 R/Last 11 0 R/Count 3>>")
                .object(10, "<</Parent 7 0 R/Title(A)/First 10 0 R/Next 11 0 R>>")
                .object(11, "<</Parent 7 0 R/First 10 0 R/Next 12 0 R>>")
                .object(12, "<</Parent 7 0 R/First 10 0 R/Next 11 0 R>>")
                .bytes();
        assertThat(PdfReading.read(file).fountain()).isEqualTo("INT. ROOM - DAY\n");
    }

    @Test
    void pagesThatLeadInACircleAreNone() {
        assertRefused(RawPdf.with("", "2 0 R", "", "9 0 R"), "no text");
    }

    @Test
    void pagesInPagesInPages() {
        RawPdf file = RawPdf.with("", "20 0 R", "", "9 0 R");
        for (int i = 20; i < 60_000; i++) {
            file.object(i, "<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]>>");
        }
        assertRefused(file, "damaged");
    }

    @Test
    void aHundredThousandPages() {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            kids.append(i + 20).append(" 0 R ");
        }
        RawPdf file = RawPdf.with("", kids.toString(), "", "9 0 R");
        for (int i = 0; i < 100_000; i++) {
            file.object(i + 20, "<</Type/Page/Parent 2 0 R>>");
        }
        assertRefused(file, "more than 1000 pages");
    }

    @Test
    void listsInLists() {
        assertRefused(RawPdf.with("/X " + "[".repeat(900_000), "3 0 R", "", "9 0 R"), "damaged");
    }

    @Test
    void listsBesideLists() {
        assertRefused(RawPdf.with("/X[" + "[]".repeat(LARGEST / 2) + "]", "3 0 R", "", "9 0 R"), TOO_LARGE);
    }

    @Test
    void moreObjectsThanMemoryHolds() {
        RawPdf file = RawPdf.plain();
        for (int i = 20; file.length() < LARGEST; i++) {
            file.object(i, " 1 ");
        }
        assertRefused(file, TOO_LARGE);
    }

    @Test
    void packedListsOfObjects() {
        assertRefused(RawPdf.plain().packed(7, "/Type/ObjStm/N 9/First 9", "10 0 ", 12_000_000), TOO_LARGE);
        assertRefused(
                RawPdf.plain().packed(7, "/Type/XRef/W[1 1 1]/Size 20000000/Root 1 0 R", "\1\0\1", 20_000_000),
                TOO_LARGE);
    }

    @Test
    void aPageOfOneStreamOverAndOver() {
        RawPdf file = RawPdf.with("", "3 0 R", "", "[" + "8 0 R ".repeat(100_000) + "]");
        assertRefused(file.packed(8, "", "q Q ", 1_000_000), TOO_LARGE);
    }

    @Test
    void widthsOfMoreCharactersThanThereAre() {
        RawPdf file = RawPdf.plain()
                .object(5, FONT)
                .object(6, "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 2000000000 500]>>");
        assertRefused(file, "more characters than there are");
    }

    @Test
    void aDrawingThatDrawsItselfTwice() {
        RawPdf file = RawPdf.with("", "3 0 R", "/XObject<</X 7 0 R>>", "8 0 R").stream(8, "", "/X Do").stream(
                7, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>", "/X Do /X Do");
        assertThatThrownBy(() -> new PdfPages(new ReadingLimits(1)).read(file.bytes()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("took too long");
    }

    /** Small files that would unpack to gigabytes, or draw without end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spaces, 4 GB      | /FlateDecode                     | '          ' | 400000000 | unpacks to more
            packed twice      | [/RunLengthDecode /FlateDecode]  | '          ' | 90000000  | unpacks to more
            opened for ever   | /FlateDecode                     | 'q '         | 20000000  | nested deeper
            nested for ever   | /FlateDecode                     | '['          | 10000000  | no text
            text without end  | /FlateDecode                     | '(aaaaaaaa'  | 5000000   | no text
            """)
    void whatWouldFillTheMemoryIsGivenUp(String what, String filter, String piece, int times, String words) {
        byte[] packed = RawPdf.packed(piece, times);
        byte[] content = filter.startsWith("[") ? inRuns(packed) : packed;
        assertRefused(page().stream(8, "/Filter" + filter, content), words);
    }

    @Test
    void moreCharactersThanAScriptHas() {
        String text = "BT /F 12 Tf " + ("(" + "a".repeat(1000) + ") Tj ").repeat(2001);
        assertRefused(page().packed(8, "", text, 1), "more than 2000000 characters");
    }

    /** A page whose content is another stream. */
    private static RawPdf page() {
        return RawPdf.with("", "3 0 R", "", "8 0 R");
    }

    private static void assertRefused(RawPdf file, String words) {
        assertThatThrownBy(() -> PdfReading.read(file.bytes()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(words);
    }

    private static byte[] inRuns(byte[] bytes) {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i += 128) {
            int length = Math.min(128, bytes.length - i);
            runs.write(length - 1);
            runs.write(bytes, i, length);
        }
        runs.write(128);
        return runs.toByteArray();
    }
}
