package org.draftroom.storyboards.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.PanelReadingWords;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.TermWords;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Term;
import org.draftroom.storyboards.reading.web.Control.Option;

/** Makes the forms in which what a panel shows is corrected. */
@ApplicationScoped
class Forms {

    private final PanelReadingWords names;
    private final TermWords terms;
    private final SectionWords words;

    Forms(PanelReadingWords names, TermWords terms, SectionWords words) {
        this.names = names;
        this.terms = terms;
        this.words = words;
    }

    List<Group> of(Row row, PanelReading reading) {
        return switch (row) {
            case PEOPLE -> groups(reading.figures(), "figure", this::figure);
            case PROPS -> groups(reading.props(), "prop", this::prop);
            case LETTERING -> groups(reading.lettering(), "words", this::lettering);
            default ->
                List.of(new Group(
                        "",
                        "",
                        "",
                        false,
                        row.fields().stream()
                                .map(field -> control(field, reading))
                                .toList()));
        };
    }

    private Control control(PanelField<?> field, PanelReading reading) {
        Seen<?> seen = reading.get(field);
        String name = names.field(field.word());
        String id = field.word();
        if (!field.isClosed()) {
            String text = seen.value().map(Object::toString).orElse("");
            return new Control(id, field.word(), name, text, List.of(), Corrections.LONG);
        }
        List<Term> vocabulary = field.terms().stream().map(term -> (Term) term).toList();
        String now = seen.value().map(term -> ((Term) term).word()).orElse("");
        return new Control(id, field.word(), name, now, options(vocabulary), 0);
    }

    private List<Option> options(List<? extends Term> vocabulary) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.notSaid()));
        vocabulary.forEach(term -> options.add(new Option(term.word(), terms.of(term))));
        return options;
    }

    /** One of a list, or a new one where there is none. */
    private interface Item<T> {
        List<Control> of(T item, int index);
    }

    private <T> List<Group> groups(Seen<List<T>> seen, String marker, Item<T> item) {
        List<Group> groups = new ArrayList<>();
        List<T> list = seen.value().orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            groups.add(new Group(legend(marker, i + 1), marker, String.valueOf(i), false, item.of(list.get(i), i)));
        }
        if (list.size() < Corrections.MOST) {
            groups.add(new Group(another(marker), marker, "", !list.isEmpty(), item.of(null, list.size())));
        }
        return groups;
    }

    private String legend(String marker, int number) {
        return switch (marker) {
            case "figure" -> words.person(number);
            case "prop" -> words.thing(number);
            default -> words.lettering(number);
        };
    }

    private String another(String marker) {
        return switch (marker) {
            case "figure" -> words.anotherPerson();
            case "prop" -> words.anotherThing();
            default -> words.moreLettering();
        };
    }

    private List<Control> figure(Figure figure, int i) {
        boolean isNew = figure == null;
        return List.of(
                text(
                        "name",
                        i,
                        words.name(),
                        isNew ? "" : figure.name().value().map(Pieces::name).orElse("")),
                text("looks", i, words.looks(), isNew ? "" : figure.looks()),
                select("figure-place", i, words.place(), FramePlace.values(), isNew ? null : figure.place()),
                select("facing", i, words.facing(), Facing.values(), isNew ? null : figure.facing()),
                text(
                        "wardrobe",
                        i,
                        words.wardrobe(),
                        isNew ? "" : String.join(", ", figure.wardrobe().value().orElse(List.of()))));
    }

    private List<Control> prop(Prop prop, int i) {
        boolean isNew = prop == null;
        return List.of(
                text("what", i, words.what(), isNew ? "" : prop.what().value().orElse("")),
                select("prop-place", i, words.place(), FramePlace.values(), isNew ? null : prop.place()));
    }

    private List<Control> lettering(Lettering lettering, int i) {
        boolean isNew = lettering == null;
        return List.of(
                text(
                        "text",
                        i,
                        words.text(),
                        isNew ? "" : lettering.text().value().orElse("")),
                text("speaker", i, words.speaker(), isNew ? "" : lettering.speaker()),
                select("role", i, words.role(), LetteringRole.values(), isNew ? null : lettering.role()));
    }

    private static Control text(String name, int i, String label, String value) {
        int longest = name.equals("text") || name.equals("wardrobe") ? Corrections.LONG : Corrections.SHORT;
        return new Control(name + "-" + i, name, label, value, List.of(), longest);
    }

    private <T extends Term> Control select(String name, int i, String label, T[] vocabulary, Seen<T> seen) {
        String now = seen == null ? "" : seen.value().map(Term::word).orElse("");
        return new Control(name + "-" + i, name, label, now, options(List.of(vocabulary)), 0);
    }
}
