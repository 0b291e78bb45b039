package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.ImportResult.Imported;
import org.draftroom.scripts.ImportResult.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ImportTest {

    private static final String SCRIPT =
            "Title: Été à Nice\n\nINT. BOÎTE - JOUR\n\nADA\nRame – vite…\n\nEXT. MER\n\nVagues.\n";

    @Inject
    Import reader;

    @Inject
    Scripts scripts;

    @Inject
    Projects projects;

    @Inject
    ScriptLog log;

    @Test
    void saysWhatItRead() {
        Imported imported = imported(SCRIPT.getBytes(StandardCharsets.UTF_8), "nice.fountain");
        assertThat(imported.title()).isEqualTo("Été à Nice");
        assertThat(imported.scenes()).isEqualTo(2);
        assertThat(imported.speakingParts()).isEqualTo(1);
        assertThat(imported.pages()).isEqualTo(1);
        assertThat(imported.remarks()).isEmpty();
        assertThat(log.head(imported.script())).isEqualTo(new ScriptText(0, SCRIPT));
    }

    @Test
    void saysWhichNoteOrCommentNeverEnds() {
        String script = "INT. ATTIC - DAY\n\nDust. [[Find a better word.\n\nADA\nHere.\n\nShe /* dances.\n\nEnd.\n";
        assertThat(imported(script.getBytes(StandardCharsets.UTF_8), "attic.fountain")
                        .remarks())
                .containsExactly(
                        "A note begins with [[ in line 3 and never ends, so it is read as part of the script.",
                        "A comment begins with /* in line 8 and never ends, so it is read as part of the script.");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", "", false),
                Arguments.of("UTF-8", "\uFEFF", false),
                Arguments.of("UTF-16LE", "\uFEFF", false),
                Arguments.of("UTF-16BE", "\uFEFF", false),
                Arguments.of("UTF-16LE", "", false),
                Arguments.of("UTF-16BE", "", false),
                Arguments.of("windows-1252", "", true));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTextHoweverItsLettersAreEncoded(String charset, String mark, boolean remarked) {
        byte[] content = (mark + SCRIPT).getBytes(Charset.forName(charset));
        Imported imported = imported(content, "nice.txt");
        assertThat(log.head(imported.script()).text()).isEqualTo(SCRIPT);
        assertThat(imported.remarks()).hasSize(remarked ? 1 : 0);
    }

    @Test
    void makesEveryLineEndingOne() {
        Imported imported = imported("INT. A\r\n\rB\0C\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(log.head(imported.script()).text()).isEqualTo("INT. A\n\nBC\n");
    }

    @Test
    void readsFinalDraftDocumentsByTheirContent() {
        String fdx =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><FinalDraft DocumentType=\"Script\" Version=\"1\"><Content>"
                        + "<Paragraph Type=\"Scene Heading\"><Text>INT. BOAT - DAY</Text></Paragraph>"
                        + "<Paragraph Type=\"Character\"><Text>ADA</Text></Paragraph>"
                        + "<Paragraph Type=\"Dialogue\"><Text>Row, will you.</Text></Paragraph></Content></FinalDraft>";
        Imported imported = imported(fdx.getBytes(StandardCharsets.UTF_8), "The_boat.txt");
        assertThat(imported.title()).isEqualTo("The boat");
        assertThat(imported.scenes()).isEqualTo(1);
        assertThat(log.head(imported.script()).text()).contains("INT. BOAT - DAY\n\nADA\nRow, will you.");
    }

    @Test
    void keepsTheFileAsItCame() {
        byte[] content = SCRIPT.getBytes(StandardCharsets.UTF_16LE);
        Imported imported = imported(content, "C:\\scripts\\nice.txt");
        assertThat(scripts.source(imported.script(), owner())).hasValueSatisfying(source -> {
            assertThat(source.fileName()).isEqualTo("nice.txt");
            assertThat(source.content()).isEqualTo(content);
        });
    }

    @Test
    void makesAProjectNamedLikeTheScriptUnlessOneIsChosen() {
        Imported alone = imported(SCRIPT.getBytes(StandardCharsets.UTF_8), "nice.fountain");
        UUID home = scripts.find(alone.script(), owner()).orElseThrow().project();
        assertThat(projects.find(home, owner()).orElseThrow().title()).isEqualTo("Été à Nice");
        ImportResult beside = reader.read("INT. A\n".getBytes(StandardCharsets.UTF_8), "", owner(), Optional.of(home));
        assertThat(beside).isInstanceOfSatisfying(Imported.class, imported -> {
            assertThat(imported.title()).isEqualTo("Untitled script");
            assertThat(scripts.find(imported.script(), owner()).orElseThrow().project())
                    .isEqualTo(home);
        });
        assertThat(reader.read(new byte[] {'a'}, "", owner(), Optional.of(UUID.randomUUID())))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    %PDF-1.7 ...          | This PDF is damaged
                    PK\u0003\u0004...     | This is a packed document
                    {\\rtf1 ...           | This is a rich text file
                    <!DOCTYPE html><html> | This is a web page
                    '   \n \t '           | There is nothing in it
                    ''                    | There is nothing in it
                    x\u0001\u0002\u0003y  | This is not a text file
                    """)
    void saysWhatToDoWithOtherFiles(String content, String message) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).startsWith(message);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(refusal(new byte[ScriptFile.LIMIT + 1])).startsWith("The file is larger than 16 MB");
        assertThat(refusal("x".repeat(Script.TEXT_LIMIT + 1).getBytes(StandardCharsets.UTF_8)))
                .startsWith("The text has 2000001 characters");
        assertThat(refusal("a\n\n".repeat(Script.LINE_LIMIT / 2 + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The text has 300002 lines; a script can have 300000. Import it in parts.");
    }

    @Test
    void refusesBrokenXmlInWords() {
        assertThat(refusal("<?xml version=\"1.0\"?><FinalDraft><Content>".getBytes(StandardCharsets.UTF_8)))
                .endsWith(".");
    }

    @Test
    void remarksOnTextWithoutScenes() {
        assertThat(imported("Dear diary.\n".getBytes(StandardCharsets.UTF_8), "diary.txt")
                        .remarks())
                .singleElement()
                .asString()
                .startsWith("No scene heading was found");
    }

    @Test
    void survivesRandomBytes() {
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            content.writeBytes(
                    random.nextBoolean() ? new byte[0] : "INT. A\n\n".repeat(40).getBytes());
            content.writeBytes(noise);
            assertThat(reader.read(content.toByteArray(), "noise", owner(), Optional.empty()))
                    .isNotNull();
        }
    }

    private Imported imported(byte[] content, String name) {
        ImportResult result = reader.read(content, name, owner(), Optional.empty());
        assertThat(result).isInstanceOf(Imported.class);
        return (Imported) result;
    }

    private String refusal(byte[] content) {
        ImportResult result = reader.read(content, "file", owner(), Optional.empty());
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).message();
    }

    private static UUID owner() {
        return Owner.account().id();
    }
}
