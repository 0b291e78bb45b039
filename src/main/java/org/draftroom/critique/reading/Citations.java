package org.draftroom.critique.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the quotes of one reply in a script and counts those that aren't there. The rules are those of
 * {@link Quotes}; docs/reference/critique.md has them.
 */
public final class Citations {

    private final PinnedScript script;
    private final Map<Integer, Quotes> quotes = new HashMap<>();
    private int found;
    private int withheld;

    public Citations(PinnedScript script) {
        this.script = script;
    }

    /** The quote in this scene and no other. */
    public Optional<Cited> in(PinnedScene scene, String quote) {
        return counted(look(scene, quote).map(passage -> Cited.of(scene, passage, false)));
    }

    /**
     * The quote in the scene of this name. When it isn't there, or there is no such scene, but just one place of the
     * whole script says it, it is that one, marked as corrected.
     */
    public Optional<Cited> in(String scene, String quote) {
        List<PinnedScene> named = script.scene(scene).stream().toList();
        return counted(firstIn(named, quote).or(() -> onlyPlace(quote)));
    }

    /** The quote, if just one place of the whole script says it. */
    public Optional<Cited> anywhere(String quote) {
        return counted(onlyPlace(quote)
                .map(place -> new Cited(
                        place.scene(), place.heading(), place.text(), place.anchor(), place.places(), false)));
    }

    /** How many quotes were found so far. */
    public int found() {
        return found;
    }

    /** How many weren't: what rests on them is to be withheld, and the page says how many. */
    public int withheld() {
        return withheld;
    }

    private Optional<Cited> firstIn(List<PinnedScene> scenes, String quote) {
        return scenes.stream()
                .flatMap(scene -> look(scene, quote).map(passage -> Cited.of(scene, passage, false)).stream())
                .findFirst();
    }

    private Optional<Cited> onlyPlace(String quote) {
        List<Cited> places = script.scenes().stream()
                .flatMap(scene -> look(scene, quote).map(passage -> Cited.of(scene, passage, true)).stream())
                .limit(2)
                .toList();
        return places.size() == 1 && places.get(0).places() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private Optional<Quote> look(PinnedScene scene, String quote) {
        return quotes.computeIfAbsent(scene.scene().index(), index -> new Quotes(scene.text()))
                .find(quote);
    }

    private Optional<Cited> counted(Optional<Cited> cited) {
        if (cited.isPresent()) {
            found++;
        } else {
            withheld++;
        }
        return cited;
    }
}
