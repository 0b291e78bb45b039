package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.sides.Sides;
import org.junit.jupiter.api.Test;

/** What accessible PDF files must have, as ISO 14289-1 asks for it. */
class TaggedPdfTest {

    private static final Set<String> DRAWS = Set.of("Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "b", "Do");

    private static final String SCRIPT = """
            Title: Low Tide
            Author: A. Writer
            Language: en-GB

            > FADE IN:

            INT. BOATHOUSE - DUSK #1A#

            Rain on *tin*. **Nobody** moves, and _that_ is that for as long as it takes the water to come up.

            ADA
            (low)
            Now.

            BO ^
            Later. [[When?]]

            Gulls.

            EXT. JETTY - NIGHT

            ADA
            Go.
            ~Go down, moon.
            """;

    private static final Printing FULL = Printing.USUAL
            .on(PageSize.A4)
            .withSceneNumbers(SceneNumbers.BOTH, true)
            .withHeader("{title}")
            .withNotes(true)
            .forReader("Ana")
            .revised(new Revision(Fountain.parse(SCRIPT.replace("Rain", "Sun")), RevisionColor.PINK));

    @Test
    void isReadSceneBySceneAndTheLeftSideOfADualDialogueFirst() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(SCRIPT))) {
            assertThat(ReadAloud.lines(document))
                    .containsExactly("""
                    Document Document
                      Sect TitlePage
                        H1 ScriptTitle: Low Tide
                        P TitleLine: A. Writer
                      P Transition: FADE IN:
                      Sect Scene
                        H2 SceneHeading: 1A INT. BOATHOUSE - DUSK
                        P Action: Rain on tin. Nobody moves, and that is that for as long as it takes the water to come up.
                        Div DualDialogue
                          Div Speech
                            P Character: ADA
                            P Parenthetical: (low)
                            P Dialogue: Now.
                          Div Speech
                            P Character: BO
                            P Dialogue: Later.
                        P Action: Gulls.
                      Sect Scene
                        H2 SceneHeading: EXT. JETTY - NIGHT
                        Div Speech
                          P Character: ADA
                          P Dialogue: Go.
                          P Lyrics: Go down, moon.
                    """.stripIndent().lines().toArray(String[]::new));
        }
    }

    @Test
    void aSpeechThatGoesOnOverleafIsReadAsOneWithoutTheRepeatedCue() throws IOException {
        String speech = "The tide is out and the boats lie on their sides in the mud. ".repeat(40);
        try (PDDocument document = Loader.loadPDF(Prints.of("Hut.\n\nADA\n" + speech))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(Prints.text(document, 2)).contains("ADA (CONT'D)");
            assertThat(ReadAloud.lines(document))
                    .hasSize(5)
                    .anySatisfy(line -> assertThat(line.strip()).isEqualTo("P Dialogue: " + speech.strip()));
        }
    }

    @Test
    void crossedOutScenesAreNotRead() throws IOException {
        Printing sides = Printing.USUAL.of(new Sides("2", ""));
        try (PDDocument document = Loader.loadPDF(Prints.of(SCRIPT, sides))) {
            assertThat(Prints.text(document, 1)).contains("BOATHOUSE", "JETTY");
            assertThat(ReadAloud.lines(document))
                    .hasSize(7)
                    .contains("    H1 SceneHeading: EXT. JETTY - NIGHT")
                    .noneMatch(line -> line.contains("BOATHOUSE"));
        }
    }

    @Test
    void everythingDrawnIsTaggedOrAnArtifact() throws IOException {
        for (Printing printing : List.of(Printing.USUAL, FULL, FULL.of(new Sides("", "ADA")))) {
            try (PDDocument document = Loader.loadPDF(Prints.of(SCRIPT, printing))) {
                for (PDPage page : document.getPages()) {
                    check(page);
                }
            }
        }
    }

    private static void check(PDPage page) throws IOException {
        int open = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                String name = operator.getName();
                open += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
                assertThat(open).as(name).isBetween(DRAWS.contains(name) ? 1 : 0, 1);
            }
        }
        assertThat(open).isZero();
    }

    @Test
    void theParentTreeKnowsTheTagOfEachPiece() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(SCRIPT.repeat(9), FULL))) {
            Map<Integer, COSBase> parents = parents(document);
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
                COSArray owners = (COSArray) parents.get(page.getStructParents());
                for (int number = 0; number < owners.size(); number++) {
                    COSDictionary owner = (COSDictionary) owners.getObject(number);
                    assertThat(holds(owner, page, number))
                            .as("piece %s", number)
                            .isTrue();
                }
            }
        }
    }

    private static Map<Integer, COSBase> parents(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.getPDFName("Nums"));
        Map<Integer, COSBase> parents = new HashMap<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        assertThat(root.getInt("ParentTreeNextKey")).isEqualTo(parents.size());
        return parents;
    }

    private static boolean holds(COSDictionary owner, PDPage page, int number) {
        COSBase kids = owner.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray several ? several : new COSArray(List.of(kids));
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = all.getObject(i);
            boolean here = owner.getCOSDictionary(COSName.PG) == page.getCOSObject();
            if (kid instanceof COSInteger piece && piece.intValue() == number && here
                    || kid instanceof COSDictionary reference
                            && reference.getInt(COSName.MCID) == number
                            && reference.getCOSDictionary(COSName.PG) == page.getCOSObject()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void saysItsLanguageAndShowsItsTitleInTheWindow() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(SCRIPT))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(Optional.of(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .map(String::new)
                    .get()
                    .asString()
                    .contains("Low Tide", "A. Writer", "<pdfuaid:part>1<");
        }
    }
}
