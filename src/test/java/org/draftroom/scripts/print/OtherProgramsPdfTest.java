package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF files that other programs made of our scripts; see the README beside them. */
class OtherProgramsPdfTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @CsvSource({
        "snail-mail, afterwriting-a4, true",
        "le-poids-du-pain, afterwriting-letter, true",
        "the-quiet-carriage, afterwriting-bare, true",
        "the-quiet-carriage, screenplain-strong, false",
        "wrong-number, screenplain, false"
    })
    void everyElementComesBack(String script, String program, boolean numbered) throws Exception {
        Screenplay source = Fountain.parse(Files.readString(RESOURCES.resolve("scripts/" + script + ".fountain")));
        byte[] file = Files.readAllBytes(RESOURCES.resolve("printed/" + script + "." + program + ".pdf"));
        Likeness likeness = Likeness.ofWords(
                numbered ? SceneNumbering.complete(source) : source,
                Fountain.parse(PdfReading.read(file).fountain()));
        assertThat(likeness.differences()).as(likeness.said()).isEmpty();
    }
}
