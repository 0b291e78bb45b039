package org.draftroom.critique.continuity.web;

import jakarta.ws.rs.FormParam;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.LedgerFault;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.support.Storable;

/** What was typed of an entry. */
public class LedgerForm {

    @FormParam("field")
    String field;

    @FormParam("who")
    String who;

    @FormParam("what")
    String what;

    @FormParam("state")
    String state;

    @FormParam("other")
    String other;

    @FormParam("line")
    String line;

    Optional<Field> field() {
        return Field.of(text(field));
    }

    /** What is so, of this field; fields that it hasn't got are empty. */
    Value value(Field of) {
        return new Value(
                of.hasWho() ? text(who).toUpperCase(Locale.ROOT) : "",
                of.hasWhat() ? text(what) : "",
                of.state(text(state)).orElse(of.states().get(0)),
                of.hasOther() ? text(other).toUpperCase(Locale.ROOT) : "");
    }

    String line() {
        return text(line);
    }

    private static String text(String typed) {
        return typed == null ? "" : Storable.text(typed).replaceAll("\\s+", " ").strip();
    }

    /**
     * What was typed into one of the page's forms and refused.
     *
     * @param form the key of the entry that it was to correct, or {@code add-} and the field
     */
    public record Refused(String form, Value value, String line, LedgerFault fault) {

        static final Refused NOTHING = new Refused("", null, "", null);

        public boolean is(String other) {
            return form.equals(other);
        }
    }
}
