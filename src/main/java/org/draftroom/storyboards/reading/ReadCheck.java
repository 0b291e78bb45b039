package org.draftroom.storyboards.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Term;

/** Reads a reply about a panel: what is of a vocabulary, within its bounds and about people that are known passes. */
final class ReadCheck {

    static final int MOST = 6;
    private static final int MOST_WEAR = 4;
    private static final int LONG = 320;
    private static final int SHORT = 120;
    private static final int FEW_WORDS = 60;
    private static final int TOO_MANY_STRAYS = 4;
    private static final String UNSURE = "unsure";
    private static final Pattern SIDES = Pattern.compile(
            "\\b(?:(?:on|to|at|in|from|towards) (?:the |his |her |their )?(?:far )?)?(?:left|right)"
                    + "(?:[- ](?:hand|side|edge))*\\b",
            Pattern.CASE_INSENSITIVE);

    private final People people;
    private final Fields reply;
    private final Set<String> doubts;
    private final List<String> strays = new ArrayList<>();

    private ReadCheck(People people, Fields reply) {
        this.people = people;
        this.reply = reply;
        this.doubts = new HashSet<>(reply.texts("doubts", PanelField.all().size(), FEW_WORDS));
    }

    static Checked<PanelReading> of(People people, String reply) {
        return Fields.of(reply)
                .map(fields -> new ReadCheck(people, fields).checked())
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<PanelReading> checked() {
        PanelReading reading = PanelReading.BLANK
                .with(PanelField.HAPPENS, text(PanelField.HAPPENS, LONG))
                .with(PanelField.LOCATION, text(PanelField.LOCATION, SHORT))
                .with(PanelField.FIGURES, list(PanelField.FIGURES, this::figure))
                .with(PanelField.PROPS, list(PanelField.PROPS, this::prop))
                .with(PanelField.LETTERING, list(PanelField.LETTERING, this::lettering));
        for (PanelField<? extends Term> field : PanelField.closed()) {
            reading = term(reading, field);
        }
        return weighed(Framings.weighed(reading));
    }

    /** A reply that leaves the vocabulary here and there is of use; one that mostly does is asked for once more. */
    private Checked<PanelReading> weighed(PanelReading reading) {
        int closed = PanelField.closed().size();
        if (strays.size() > closed / 2) {
            return Checked.unusable(strays.toArray(String[]::new));
        }
        return strays.size() < TOO_MANY_STRAYS
                ? Checked.usable(reading)
                : Checked.poor(reading, closed - strays.size(), strays);
    }

    private <T extends Term> PanelReading term(PanelReading reading, PanelField<T> field) {
        String word = reply.text(field.word(), FEW_WORDS);
        Optional<T> term =
                field.terms().stream().filter(one -> one.word().equals(word)).findFirst();
        if (term.isEmpty() && !word.equals(UNSURE)) {
            strays.add("\"" + field.word() + "\" is none of its words.");
        }
        return reading.with(field, seen(field, term));
    }

    private Seen<String> text(PanelField<String> field, int longest) {
        String text = reply.text(field.word(), longest);
        return seen(field, Optional.of(text).filter(some -> !some.isEmpty() && !some.equals(UNSURE)));
    }

    private interface Item<T> {
        Optional<T> of(Fields fields);
    }

    /** What isn't well formed is left out of the list; where there is no list, nothing is said. */
    private <T> Seen<List<T>> list(PanelField<List<T>> field, Item<T> item) {
        if (!reply.node().path(field.word()).isArray()) {
            strays.add("\"" + field.word() + "\" is no list.");
            return Seen.unsure();
        }
        List<T> list = reply.list(field.word(), MOST).stream()
                .map(item::of)
                .flatMap(Optional::stream)
                .toList();
        return seen(field, Optional.of(list));
    }

    private Optional<Figure> figure(Fields fields) {
        String looks = withoutSides(fields.text("looks", SHORT));
        Seen<String> name = seen(PanelField.FIGURES, people.name(fields.text("name", SHORT)));
        if (looks.isEmpty() && name.isUnsure()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                name,
                looks,
                seen(PanelField.FIGURES, Term.of(FramePlace.values(), fields.text("place", FEW_WORDS))),
                Boxes.region(fields),
                seen(PanelField.FIGURES, Term.of(Facing.values(), fields.text("facing", FEW_WORDS))),
                Seen.sure(fields.texts("wardrobe", MOST_WEAR, FEW_WORDS))));
    }

    private Optional<Prop> prop(Fields fields) {
        return Optional.of(withoutSides(fields.text("what", FEW_WORDS)))
                .filter(what -> !what.isEmpty())
                .map(what -> new Prop(
                        seen(PanelField.PROPS, Optional.of(what)),
                        seen(PanelField.PROPS, Term.of(FramePlace.values(), fields.text("place", FEW_WORDS))),
                        Boxes.region(fields)));
    }

    private Optional<Lettering> lettering(Fields fields) {
        String text = fields.text("text", LONG);
        Optional<Region> region = Boxes.region(fields);
        if (text.isEmpty() && region.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lettering(
                text.isEmpty() ? Seen.unsure() : Seen.likely(text),
                fields.text("speaker", FEW_WORDS),
                seen(PanelField.LETTERING, Term.of(LetteringRole.values(), fields.text("role", FEW_WORDS))),
                region));
    }

    private <T> Seen<T> seen(PanelField<?> field, Optional<T> value) {
        if (value.isEmpty()) {
            return Seen.unsure();
        }
        return doubts.contains(field.word()) ? Seen.likely(value.get()) : Seen.sure(value.get());
    }

    /** Sides in free words can't be looked at twice, and would lead the question in the mirror. */
    private static String withoutSides(String text) {
        return SIDES.matcher(text)
                .replaceAll("")
                .replaceAll("\\s+([,.;])", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,.;]+|[\\s,;]+$", "");
    }
}
