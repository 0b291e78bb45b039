package org.draftroom.critique.continuity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads one reply about one scene's ledger: what rests on a line of the scene passes, the rest is withheld and counted. */
final class LedgerCheck {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 80;
    private static final Pattern SMALL = Pattern.compile("(?i)the|a|an|of|and|mr|mrs|ms|dr|old|young");

    private final PinnedScene scene;
    private final String text;
    private final Citations citations;
    private int strangers;
    private int malformed;

    private LedgerCheck(PinnedScript script, PinnedScene scene) {
        this.scene = scene;
        this.text = scene.text().text();
        this.citations = new Citations(script);
    }

    static Checked<SceneClaims> of(PinnedScript script, PinnedScene scene, String reply) {
        return Fields.of(reply)
                .filter(fields -> fields.node().path("entries").isArray())
                .map(fields -> new LedgerCheck(script, scene).checked(fields.list("entries", MOST)))
                .orElseGet(
                        () -> Checked.unusable("It was not one complete, valid JSON object with a list of entries."));
    }

    private Checked<SceneClaims> checked(List<Fields> entries) {
        Set<Claim> claims = new LinkedHashSet<>();
        entries.forEach(entry -> claim(entry).ifPresent(claims::add));
        int withheld = citations.withheld() + strangers;
        var read = new SceneClaims(scene.name(), scene.hash(), false, List.copyOf(claims), withheld, malformed);
        return weighed(read, entries.size());
    }

    /** When most of it rests on nothing, it is worth asking once more. */
    private static Checked<SceneClaims> weighed(SceneClaims read, int said) {
        int found = read.claims().size();
        if (2 * found >= said) {
            return Checked.usable(read);
        }
        List<String> faults = new ArrayList<>();
        if (read.withheld() > 0) {
            faults.add(read.withheld() + " of " + said
                    + " entries had a quote that is not in the scene, or a person who is not named in it.");
        }
        if (read.malformed() > 0) {
            faults.add(read.malformed() + " of " + said + " entries had a state that does not belong to their field,"
                    + " or lacked \"who\" or \"what\".");
        }
        return found == 0 && said > 0
                ? Checked.unusable(faults.toArray(String[]::new))
                : Checked.poor(read, found, faults);
    }

    private Optional<Claim> claim(Fields entry) {
        Optional<Field> field = Field.of(entry.text("field", LONGEST_NAME)).filter(LedgerCheck::isRead);
        Optional<State> state = field.flatMap(known -> known.state(entry.text("state", LONGEST_NAME)));
        String who = field.filter(Field::hasWho).map(any -> name(entry, "who")).orElse("");
        String what = field.filter(Field::hasWhat)
                .map(any -> entry.text("what", LONGEST))
                .orElse("");
        if (state.isEmpty() || isMissing(field.get(), who, what)) {
            malformed++;
            return Optional.empty();
        }
        String other = field.get().hasOther() ? name(entry, "other") : "";
        if (!who.isEmpty() && !isNamed(who)) {
            strangers++;
            return Optional.empty();
        }
        Optional<Cited> cited = citations.in(scene, entry.quote());
        return cited.map(line -> new Claim(field.get(), who, what, state.get(), isNamed(other) ? other : "", line));
    }

    /** Place and story day are computed, or written by people. */
    private static boolean isRead(Field field) {
        return field != Field.PLACE && field != Field.DAY;
    }

    private static boolean isMissing(Field field, String who, String what) {
        return field.needsWho() && who.isEmpty() || field.needsWhat() && what.isEmpty();
    }

    private static String name(Fields entry, String field) {
        return entry.text(field, LONGEST_NAME).toUpperCase(Locale.ROOT).replaceFirst("^THE ", "");
    }

    /** Whether a telling word of the name stands in the scene. */
    private boolean isNamed(String name) {
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !SMALL.matcher(word).matches() && stands(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String word) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
