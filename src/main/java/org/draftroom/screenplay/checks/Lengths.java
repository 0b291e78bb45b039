package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.ElementType;

/** Speeches and paragraphs of action with more printed lines than the limits allow. */
final class Lengths implements Check {

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Speech speech : script.speeches()) {
            int lines = 0;
            int longest = speech.cue();
            for (int i = speech.cue() + 1; i < speech.end(); i++) {
                lines += script.printed(i);
                longest = script.printed(i) > script.printed(longest) ? i : longest;
            }
            if (lines > script.limits().dialogueLines()) {
                int[] range = script.firstWords(longest);
                findings.add(
                        Kind.LONG_DIALOGUE,
                        range,
                        findings.words().longSpeech(lines, script.limits().dialogueLines()),
                        List.of(),
                        null);
            }
        }
        for (int i = 0; i < script.count(); i++) {
            if (script.is(i, ElementType.ACTION)
                    && script.printed(i) > script.limits().actionLines()) {
                int[] range = script.firstWords(i);
                String explanation = findings.words()
                        .longParagraph(script.printed(i), script.limits().actionLines());
                findings.add(Kind.LONG_ACTION, range, explanation, List.of(), null);
            }
        }
    }
}
