package org.draftroom.scripts.bible;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.draftroom.scripts.ScriptCast;
import org.draftroom.scripts.ScriptCast.Place;
import org.draftroom.scripts.ScriptCast.Sight;
import org.draftroom.scripts.ScriptCast.Speaker;
import org.draftroom.scripts.bible.Facts.First;
import org.draftroom.scripts.bible.Facts.Introduced;

/** The names in a script, by their keys: who has most words, or what has most pages, first. */
record NamedScript(UUID id, String title, Map<String, List<Speaker>> parts, Map<String, List<Place>> places) {

    static NamedScript of(UUID id, String title, ScriptCast cast) {
        return new NamedScript(id, title, byKey(cast.parts(), Speaker::name), byKey(cast.places(), Place::name));
    }

    private static <T> Map<String, List<T>> byKey(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> NameKey.of(name.apply(one)), LinkedHashMap::new, Collectors.toList()));
    }

    List<Speaker> parts(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> parts.getOrDefault(key, List.of()).stream())
                .toList();
    }

    List<Place> places(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> places.getOrDefault(key, List.of()).stream())
                .toList();
    }

    Optional<First> firstOf(List<Speaker> parts) {
        return parts.stream()
                .min(Comparator.comparingInt(NamedScript::order))
                .map(Speaker::first)
                .map(this::first);
    }

    private static int order(Speaker part) {
        return part.scenes().stream().mapToInt(Integer::intValue).min().orElse(-1);
    }

    Optional<First> firstAmong(List<Place> places) {
        return places.stream()
                .map(Place::first)
                .min(Comparator.comparingInt(Sight::page))
                .map(this::first);
    }

    private First first(Sight sight) {
        return new First(id, title, sight);
    }

    Optional<Introduced> introduction(List<Speaker> parts) {
        return parts.stream()
                .flatMap(part -> part.introduced().stream())
                .min(Comparator.comparingInt(one -> one.from()))
                .map(one -> new Introduced(id, one.from(), one.line(), one.age()));
    }
}
