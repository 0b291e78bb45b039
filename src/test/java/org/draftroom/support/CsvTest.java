package org.draftroom.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void whatPartsCellsIsQuotedAndWhatWouldBeComputedIsNot() {
        byte[] file = new Csv()
                .row(List.of("Number", "Action, in short", "Said"))
                .row(Arrays.asList("1-1", "\"Now,\" she says.\nThen waits.", "=cmd|' /C calc'!A0"))
                .row(Arrays.asList(new BigDecimal("-0.50"), null, " +1", "@x", "-", "\té"))
                .file();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNumber,\"Action, in short\",Said\r\n"
                        + "1-1,\"\"\"Now,\"\" she says.\nThen waits.\",'=cmd|' /C calc'!A0\r\n"
                        + "-0.50,,' +1,'@x,'-,'\té\r\n");
    }
}
