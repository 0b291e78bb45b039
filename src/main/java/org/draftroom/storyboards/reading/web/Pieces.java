package org.draftroom.storyboards.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.storyboards.reading.Confidence;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.PanelReadingWords;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.TermWords;
import org.draftroom.storyboards.reading.terms.Horizon;
import org.draftroom.storyboards.reading.terms.Term;

/** Says in words what a panel shows. */
@ApplicationScoped
class Pieces {

    /** What isn't worth a word when nobody is sure of it. */
    private static final Set<PanelField<?>> QUIET =
            Set.of(PanelField.HORIZON, PanelField.LENS, PanelField.COMPOSITION, PanelField.LOCATION);

    private final PanelReadingWords names;
    private final TermWords terms;
    private final SectionWords words;

    Pieces(PanelReadingWords names, TermWords terms, SectionWords words) {
        this.names = names;
        this.terms = terms;
        this.words = words;
    }

    /** @param known whether anybody read or described the panel, so that what isn't said is unsure */
    List<Piece> of(Row row, PanelReading reading, boolean known) {
        List<Piece> pieces = new ArrayList<>();
        row.fields()
                .forEach(field ->
                        pieces.addAll(of(field, reading.get(field), row.fields().size() == 1, known)));
        for (int i = 1; i < pieces.size() && !isList(row); i++) {
            Piece piece = pieces.get(i);
            pieces.set(i, new Piece(lower(piece.text()), piece.mark(), piece.byHand()));
        }
        return List.copyOf(pieces);
    }

    /** A field's value in words. */
    String value(PanelField<?> field, Seen<?> seen) {
        return of(field, seen, true, true).stream()
                .map(piece -> piece.text().isEmpty() ? piece.mark() : piece.text())
                .collect(Collectors.joining("; "));
    }

    static boolean isList(Row row) {
        return row == Row.PEOPLE || row == Row.PROPS || row == Row.LETTERING;
    }

    private List<Piece> of(PanelField<?> field, Seen<?> seen, boolean alone, boolean known) {
        if (seen.isUnsure()) {
            boolean silent = !seen.corrected() && (!known || QUIET.contains(field));
            String unsure = alone ? words.unsure() : words.unsureOf(names.field(field.word()));
            return silent ? List.of() : List.of(new Piece("", unsure, seen.corrected()));
        }
        Object value = seen.value().orElseThrow();
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? List.of(new Piece(words.none(field.word()), mark(seen), seen.corrected()))
                    : list.stream().map(this::item).toList();
        }
        boolean isUsual = value == Horizon.LEVEL && !seen.corrected();
        return isUsual ? List.of() : List.of(new Piece(word(value), mark(seen), seen.corrected()));
    }

    private String word(Object value) {
        return value instanceof Term term ? terms.of(term) : upper(value.toString());
    }

    private String mark(Seen<?> seen) {
        return seen.confidence() == Confidence.LIKELY ? words.likely() : "";
    }

    private Piece item(Object item) {
        if (item instanceof Figure figure) {
            return figure(figure);
        }
        if (item instanceof Prop prop) {
            return prop(prop);
        }
        return lettering((Lettering) item);
    }

    private Piece figure(Figure figure) {
        String looks = figure.looks().isEmpty() ? words.somebody() : figure.looks();
        List<String> parts = new ArrayList<>();
        parts.add(upper(figure.name().value().map(Pieces::name).orElse(looks)));
        figure.place().value().map(terms::of).map(Pieces::lower).ifPresent(parts::add);
        figure.facing().value().map(terms::of).map(Pieces::lower).ifPresent(parts::add);
        parts.addAll(figure.wardrobe().value().orElse(List.of()));
        String mark = figure.facing().isUnsure() ? words.unsureOf(words.facing()) : mark(figure.name());
        return new Piece(String.join(", ", parts), mark, figure.isCorrected());
    }

    private Piece prop(Prop prop) {
        String place = prop.place()
                .value()
                .map(terms::of)
                .map(name -> ", " + lower(name))
                .orElse("");
        boolean byHand = prop.what().corrected() || prop.place().corrected();
        return new Piece(upper(prop.what().value().orElse("")) + place, mark(prop.what()), byHand);
    }

    private Piece lettering(Lettering lettering) {
        String said = lettering.text().value().map(text -> "“" + text + "”").orElse(words.unread());
        String speaker = lettering.speaker().isEmpty() ? "" : lettering.speaker() + ": ";
        String role = lettering
                .role()
                .value()
                .map(terms::of)
                .map(name -> ", " + lower(name))
                .orElse("");
        return new Piece(
                speaker + said + role, mark(lettering.text()), lettering.text().corrected());
    }

    /** A name in capitals as it stands in a sentence. */
    static String name(String capitals) {
        return Arrays.stream(capitals.toLowerCase(Locale.ROOT).split(" "))
                .map(Pieces::upper)
                .collect(Collectors.joining(" "));
    }

    private static String upper(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
