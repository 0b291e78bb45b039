package org.draftroom.critique.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/**
 * Reads an account of what changed. Words came in a change when its scene has them now and hadn't before, and went when it
 * was the other way about; a sentence that quotes others is withheld and counted.
 */
final class AccountCheck {

    private static final int MOST = 8;
    private static final int LONGEST = 500;
    private static final int MOST_CHANGES = 100_000;

    private final Changes changes;
    private final Citations earlier;
    private final Citations now;
    private int withheld;
    private int malformed;

    private AccountCheck(Changes changes) {
        this.changes = changes;
        this.earlier = new Citations(changes.earlier());
        this.now = new Citations(changes.now());
    }

    static Checked<Account> of(Changes changes, String reply) {
        return Fields.of(reply)
                .map(fields -> new AccountCheck(changes).checked(fields))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<Account> checked(Fields fields) {
        List<ChangeSentence> sentences = new ArrayList<>();
        for (Fields part : fields.list("sentences", MOST)) {
            sentence(part).ifPresent(sentences::add);
        }
        var account = new Account(sentences, withheld, malformed);
        if (!sentences.isEmpty()) {
            return Checked.usable(account);
        }
        return withheld > 0
                ? Checked.poor(account, 0, List.of("No quote was in what was added or removed in the change it named."))
                : Checked.unusable("There was no complete sentence with a change and a quote.");
    }

    private Optional<ChangeSentence> sentence(Fields part) {
        String text = part.text("sentence", LONGEST);
        if (text.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        Optional<ChangeSentence> sentence = part.whole("change", 1, MOST_CHANGES).stream()
                .mapToObj(changes::change)
                .flatMap(Optional::stream)
                .flatMap(change -> cited(change, part.quote(), text).stream())
                .findFirst();
        if (sentence.isEmpty()) {
            withheld++;
        }
        return sentence;
    }

    private Optional<ChangeSentence> cited(Change change, String quote, String text) {
        Optional<Cited> is = in(now, change.now(), quote);
        Optional<Cited> was = in(earlier, change.earlier(), quote);
        return is.isPresent() == was.isPresent()
                ? Optional.empty()
                : is.or(() -> was).map(cited -> new ChangeSentence(change.number(), is.isPresent(), cited, text));
    }

    private static Optional<Cited> in(Citations citations, Optional<PinnedScene> scene, String quote) {
        return scene.flatMap(some -> citations.in(some, quote));
    }
}
