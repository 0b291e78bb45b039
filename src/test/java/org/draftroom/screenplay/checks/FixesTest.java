package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.checks.planting.Plant;
import org.draftroom.screenplay.checks.planting.Plants;
import org.junit.jupiter.api.Test;

/** A fix makes its finding vanish and adds none, in whatever script the finding is. */
class FixesTest {

    private int fixes;

    @Test
    void mendWhatIsPlantedInOurScripts() {
        for (String script : Plants.scripts()) {
            Plants.of(script, 3).forEach(plant -> mend(plant.text()));
        }
        assertThat(fixes).isGreaterThan(200);
    }

    @Test
    void mendWhatIsFoundInARealScript() {
        String text = Corpus.text("corpus/Big-Fish.fountain");
        mend(text);
        for (Plant plant : Plants.mechanical(text, 3)) {
            mend(plant.text());
        }
        assertThat(fixes).isGreaterThan(20);
    }

    private void mend(String text) {
        List<Finding> findings = Checked.of(text).findings();
        for (Finding finding : findings) {
            if (finding.fix() != null) {
                fixes++;
                mend(text, findings, finding);
            }
        }
    }

    private static void mend(String text, List<Finding> findings, Finding finding) {
        List<String> left = names(Checked.of(finding.fix().apply(text)).findings());
        List<String> expected = names(findings);
        expected.remove(name(finding));
        for (String name : left) {
            assertThat(expected.remove(name))
                    .as("%s in line %s adds %s", finding.kind(), finding.line(), name)
                    .isTrue();
        }
    }

    private static List<String> names(List<Finding> findings) {
        List<String> names = new ArrayList<>();
        findings.forEach(finding -> names.add(name(finding)));
        return names;
    }

    /** What a finding is, wherever it stands. */
    private static String name(Finding finding) {
        return finding.kind() + " " + finding.quote();
    }
}
