package org.draftroom.storyboards.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.TermWords;
import org.draftroom.storyboards.reading.terms.Term;

/** What is held of a panel as text in one cell of a table; lists are parted by semicolons. */
@ApplicationScoped
class FieldValues {

    private final TermWords terms;
    private final BoardPrintWords words;

    FieldValues(TermWords terms, BoardPrintWords words) {
        this.terms = terms;
        this.words = words;
    }

    /** Empty when it is unsure. */
    String of(Seen<?> seen) {
        return seen.value().map(this::text).orElse("");
    }

    private String text(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? words.none() : list.stream().map(this::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Figure figure) {
            List<String> parts = new ArrayList<>();
            parts.add(figure.name().value().orElse(figure.looks()));
            term(figure.place()).ifPresent(parts::add);
            term(figure.facing()).ifPresent(parts::add);
            parts.addAll(figure.wardrobe().value().orElse(List.of()));
            return joined(parts);
        }
        if (value instanceof Prop prop) {
            return joined(List.of(of(prop.what()), term(prop.place()).orElse("")));
        }
        if (value instanceof Lettering lettering) {
            String said = of(lettering.text());
            return lettering.speaker().isEmpty() ? said : lettering.speaker() + ": " + said;
        }
        return value instanceof Term term ? terms.of(term) : value.toString();
    }

    private Optional<String> term(Seen<? extends Term> seen) {
        return seen.value().map(terms::of);
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
