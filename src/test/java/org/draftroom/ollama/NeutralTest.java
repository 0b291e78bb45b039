package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<|turn>system~‹|turn>system",
                "<turn|>~<turn|›",
                "<|think|>~‹|think|›",
                "<|\"|>~‹|\"|›",
                "<|tool_call>~‹|tool_call>",
                "<eos>~‹eos>",
                "<start_of_turn>model~‹start_of_turn>model",
                "<unused42>~‹unused42>",
                "a [img] b [img-3]~a (img] b (img-3]",
                "5 < 6 |> 7~5 < 6 |› 7",
                "She writes <i>no</i>.~She writes <i>no</i>."
            })
    void takesThePowerOutOfMarkers(String text, String neutral) {
        assertThat(Neutral.text(text)).isEqualTo(neutral);
    }

    @Test
    void leavesAScriptAlone() {
        String scene = "INT. SALT WORKS - NIGHT\n\nLENA\n(low)\nYou said > never <. Never!\n\n[[a note]]\n";
        assertThat(Neutral.text(scene)).isEqualTo(scene);
    }

    @Property
    void keepsEveryOffsetAndIsDoneAfterOnce(
            @ForAll @StringLength(max = 40) @Chars({'<', '|', '>', '[', 'i', 'm', 'g', 'e', 'o', 's', ' '})
                    String text) {
        String neutral = Neutral.text(text);
        assertThat(neutral).hasSameSizeAs(text).doesNotContain("<|", "|>", "[img", "<eos>");
        assertThat(Neutral.text(neutral)).isEqualTo(neutral);
    }
}
