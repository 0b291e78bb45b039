package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Salt Road     | The Salt Road.pdf
                    La dernière séance| La dernière séance.pdf
                    ../../etc/passwd  | etc passwd.pdf
                    "C:\\a<b?.exe"    | C a b .exe.pdf
                    '...'             | script.pdf
                    """, quoteCharacter = '\'')
    void keepsWhatEverySystemCanStore(String title, String name) {
        assertThat(new FileName(title.replace("\"", ""), "pdf").name()).isEqualTo(name);
    }

    @Test
    void comesWithPlainLettersForOldPrograms() {
        assertThat(new FileName("Ночной \"паром\"\r\n\u202Eéa", "fdx").disposition())
                .isEqualTo(
                        "attachment; filename=\"______ _____ ea.fdx\";"
                                + " filename*=UTF-8''%D0%9D%D0%BE%D1%87%D0%BD%D0%BE%D0%B9%20%D0%BF%D0%B0%D1%80%D0%BE%D0%BC%20%C3%A9a.fdx");
    }

    @Test
    void cutsALongTitleBetweenCharacters() {
        String name = new FileName("😀".repeat(150), "fdx").name();
        assertThat(name).isEqualTo("😀".repeat(100) + ".fdx");
    }
}
