package org.draftroom.storyboards.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Term;

/**
 * What a person changed in a form. What they left as it was shown stays as it was: read is still read. For one form.
 */
final class Corrections {

    static final int LONG = 300;
    static final int SHORT = 120;
    static final int MOST = 20;
    private static final int MOST_WEAR = 8;

    private final Typed typed;
    private final PanelReading shown;
    private Fault fault;

    Corrections(Typed typed, PanelReading shown) {
        this.typed = typed;
        this.shown = shown;
    }

    /** What is wrong with what was asked for so far. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** What the field is to be from now on; empty when it wasn't changed. */
    <T> Optional<Seen<T>> of(PanelField<T> field) {
        if (!typed.has(name(field))) {
            return Optional.empty();
        }
        Seen<T> now = shown.get(field);
        Seen<T> said = said(field, now);
        return said.value().equals(now.value()) ? Optional.empty() : Optional.of(said);
    }

    /** The form field that says that a field was in the form. */
    static String name(PanelField<?> field) {
        if (field.equals(PanelField.FIGURES)) {
            return "figure";
        }
        if (field.equals(PanelField.PROPS)) {
            return "prop";
        }
        return field.equals(PanelField.LETTERING) ? "words" : field.word();
    }

    @SuppressWarnings("unchecked")
    private <T> Seen<T> said(PanelField<T> field, Seen<T> now) {
        if (field.isClosed()) {
            return closed(field, now);
        }
        if (field.equals(PanelField.FIGURES)) {
            return (Seen<T>) list("figure", shown.figures(), this::figure);
        }
        if (field.equals(PanelField.PROPS)) {
            return (Seen<T>) list("prop", shown.props(), this::prop);
        }
        if (field.equals(PanelField.LETTERING)) {
            return (Seen<T>) list("words", shown.lettering(), this::words);
        }
        return (Seen<T>) text(field.word(), 0, LONG, (Seen<String>) now);
    }

    private <T> Seen<T> closed(PanelField<T> field, Seen<T> now) {
        String word = typed.one(field.word());
        Optional<T> term = field.terms().stream()
                .filter(one -> ((Term) one).word().equals(word))
                .findFirst();
        if (term.isEmpty() && !word.isEmpty()) {
            fault = Fault.NO_SUCH_WORD;
        }
        return changed(now, term);
    }

    private <T extends Term> Seen<T> term(String name, int index, T[] vocabulary, Seen<T> now) {
        String word = typed.at(name, index);
        Optional<T> term = Term.of(vocabulary, word);
        if (term.isEmpty() && !word.isEmpty()) {
            fault = Fault.NO_SUCH_WORD;
        }
        return changed(now, term);
    }

    private Seen<String> text(String name, int index, int longest, Seen<String> now) {
        String text = bounded(typed.at(name, index), longest);
        return changed(now, Optional.of(text).filter(some -> !some.isEmpty()));
    }

    private String bounded(String text, int longest) {
        if (text.length() > longest) {
            fault = Fault.TOO_LONG;
        }
        return text;
    }

    private static <T> Seen<T> changed(Seen<T> now, Optional<T> said) {
        return now.value().equals(said) ? now : said.map(Seen::byHand).orElseGet(Seen::openByHand);
    }

    /** As many as came, without those of which nothing is left. The form's own field says which one of the list each was. */
    private <T> Seen<List<T>> list(String name, Seen<List<T>> now, IntFunction<Optional<T>> item) {
        if (typed.count(name) > MOST) {
            fault = Fault.TOO_MANY;
            return now;
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < typed.count(name); i++) {
            item.apply(i).ifPresent(list::add);
        }
        // An empty form under a list that nobody knows anything of says nothing.
        boolean nothingSaid = now.isUnsure() && list.isEmpty() && !typed.has("nothing", name);
        return nothingSaid ? now : Seen.byHand(List.copyOf(list));
    }

    private <T> Optional<T> was(String name, int index, Seen<List<T>> list) {
        String number = typed.at(name, index);
        List<T> all = list.value().orElse(List.of());
        boolean isOne = number.matches("\\d{1,2}") && Integer.parseInt(number) < all.size();
        return isOne ? Optional.of(all.get(Integer.parseInt(number))) : Optional.empty();
    }

    private Optional<Figure> figure(int i) {
        Figure was = was("figure", i, shown.figures()).orElse(NOBODY);
        String looks = bounded(typed.at("looks", i), SHORT);
        String named = bounded(typed.at("name", i), SHORT).toUpperCase(Locale.ROOT);
        if (looks.isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        Seen<FramePlace> place = term("figure-place", i, FramePlace.values(), was.place());
        return Optional.of(new Figure(
                changed(was.name(), Optional.of(named).filter(some -> !some.isEmpty())),
                looks,
                place,
                place.equals(was.place()) ? was.region() : Optional.empty(),
                term("facing", i, Facing.values(), was.facing()),
                changed(was.wardrobe(), Optional.of(wardrobe(typed.at("wardrobe", i))))));
    }

    private List<String> wardrobe(String said) {
        List<String> worn = Arrays.stream(said.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        worn.forEach(one -> bounded(one, SHORT));
        if (worn.size() > MOST_WEAR) {
            fault = Fault.TOO_MANY;
        }
        return worn;
    }

    private Optional<Prop> prop(int i) {
        Prop was = was("prop", i, shown.props()).orElse(NOTHING);
        if (typed.at("what", i).isEmpty()) {
            return Optional.empty();
        }
        Seen<FramePlace> place = term("prop-place", i, FramePlace.values(), was.place());
        return Optional.of(new Prop(
                text("what", i, SHORT, was.what()),
                place,
                place.equals(was.place()) ? was.region() : Optional.empty()));
    }

    private Optional<Lettering> words(int i) {
        Lettering was = was("words", i, shown.lettering()).orElse(BLANK);
        boolean isUnread =
                was != BLANK && was.text().isUnsure() && typed.at("role", i).equals(word(was.role()));
        if (typed.at("text", i).isEmpty()) {
            return isUnread ? Optional.of(was) : Optional.empty();
        }
        return Optional.of(new Lettering(
                text("text", i, LONG, was.text()),
                bounded(typed.at("speaker", i), SHORT),
                term("role", i, LetteringRole.values(), was.role()),
                was.region()));
    }

    private static String word(Seen<? extends Term> term) {
        return term.value().map(Term::word).orElse("");
    }

    private static final Figure NOBODY =
            new Figure(Seen.unsure(), "", Seen.unsure(), Optional.empty(), Seen.unsure(), Seen.sure(List.of()));
    private static final Prop NOTHING = new Prop(Seen.unsure(), Seen.unsure(), Optional.empty());
    private static final Lettering BLANK = new Lettering(Seen.unsure(), "", Seen.unsure(), Optional.empty());
}
