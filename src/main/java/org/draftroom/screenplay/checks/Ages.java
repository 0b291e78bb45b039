package org.draftroom.screenplay.checks;

import org.draftroom.screenplay.ElementType;

/**
 * Two ages of one person, as action and speeches say them of a name, or somebody of themselves. NOW, another layer of
 * time, and the words for an earlier self let time pass; where the years are named, it is reckoned from them.
 */
final class Ages implements Check {

    /** So far apart two ages are two times of life, in a script with more than one layer of time. */
    private static final int APART = 20;

    /** So near two ages of a childhood are one that is misremembered; more are two times of it. */
    private static final int CLOSE = 2;

    @Override
    public void run(Breakdown script, Findings findings) {
        AgeClaims claims = new AgeClaims(script);
        for (Sheet sheet : script.sheets()) {
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                for (Mention mention : script.mentions().in(i)) {
                    claims.inAction(sheet, mention);
                }
            }
            for (Speech speech : sheet.speeches()) {
                for (int i = speech.cue() + 1; i < speech.end(); i++) {
                    if (script.is(i, ElementType.DIALOGUE)) {
                        claims.inSpeech(sheet, speech, script.passage(i));
                    }
                }
            }
        }
        compare(script, claims, findings);
    }

    private static void compare(Breakdown script, AgeClaims claims, Findings findings) {
        boolean layered = script.sheet(script.sheets().size() - 1).layer() > 0;
        claims.now()
                .compare(
                        Kind.CONTRADICTING_AGE,
                        (one, other) ->
                                one.contradicts(other) && !(layered && Math.abs(one.least() - other.least()) > APART),
                        CheckWords::otherAge,
                        findings);
        claims.births().compare(Kind.CONTRADICTING_AGE, AgeClaims.Birth::contradicts, CheckWords::otherBirth, findings);
        claims.childhoods()
                .compare(
                        Kind.CONTRADICTING_AGE,
                        (one, other) -> one.contradicts(other) && Math.abs(one.least() - other.least()) <= CLOSE,
                        CheckWords::otherAge,
                        findings);
    }
}
