package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Claim;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.ollama.reading.Fields;

/**
 * Looks, for each claim of one reply, for the line that bears it: its id must be one of the lines that were given, and
 * its quote must be that line or a part of it. What is shown is the line as the page has it.
 */
final class Bearing {

    private static final int LONGEST_ID = 24;
    private static final int LONGEST = 400;

    private final Sources sources;
    private final Citations citations;
    private int quoted;
    private int withheld;
    private int malformed;

    Bearing(Sources sources) {
        this.sources = sources;
        this.citations = new Citations(sources.script());
    }

    /** The claim, if a line bears it; else it is counted. */
    Optional<Claim> claim(Fields fields) {
        String what = fields.text("what", LONGEST);
        if (what.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        return line(fields).map(cited -> new Claim(cited, what));
    }

    List<Claim> claims(Fields fields, String field, int most) {
        List<Claim> claims = new ArrayList<>();
        for (Fields each : fields.list(field, most)) {
            claim(each).ifPresent(claims::add);
        }
        return claims;
    }

    /** The note of this id, if it is one of those given. */
    Optional<Candidate> note(String id) {
        Optional<Candidate> note = sources.note(id);
        if (note.isEmpty()) {
            withheld++;
        }
        return note;
    }

    void malformed() {
        malformed++;
    }

    int withheld() {
        return withheld;
    }

    int quoted() {
        return quoted;
    }

    Tally tally() {
        return new Tally(quoted, withheld, malformed);
    }

    private Optional<Cited> line(Fields fields) {
        Optional<Cited> borne = sources.find(fields.text("id", LONGEST_ID))
                .filter(found -> citations
                        .in(found.scene(), fields.quote())
                        .filter(quote -> isPartOf(quote, found.line().cited()))
                        .isPresent())
                .map(found -> found.line().cited());
        count(borne.isPresent());
        return borne;
    }

    private static boolean isPartOf(Cited quote, Cited line) {
        boolean within = quote.anchor().from() >= line.anchor().from()
                && quote.anchor().to() <= line.anchor().to();
        return within || line.text().contains(quote.text());
    }

    private void count(boolean borne) {
        if (borne) {
            quoted++;
        } else {
            withheld++;
        }
    }
}
