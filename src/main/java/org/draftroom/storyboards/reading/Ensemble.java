package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.ollama.Image;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptCasts;
import org.draftroom.scripts.bible.BibleEntry;
import org.draftroom.scripts.bible.BibleReader;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.storyboards.reading.People.Known;
import org.draftroom.support.images.Pictures;

/** Finds out who may be on the panels of a script: the characters of its project's bible, then whoever else speaks in it. */
@ApplicationScoped
public class Ensemble {

    private final BibleReader bible;
    private final ScriptCasts casts;
    private final Pictures pictures;

    public Ensemble(BibleReader bible, ScriptCasts casts, Pictures pictures) {
        this.bible = bible;
        this.casts = casts;
        this.pictures = pictures;
    }

    /** Those who speak most come first. */
    public People of(Script script) {
        List<Known> all = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (BibleEntry entry : bible.read(script.project()).characters()) {
            Known known = known(entry);
            all.add(known);
            named.add(known.name());
            named.addAll(known.aliases());
        }
        casts.at(script.id(), script.version()).parts().stream()
                .map(part -> part.name().toUpperCase(Locale.ROOT))
                .filter(named::add)
                .map(name -> new Known(name, List.of(), "", Optional.empty()))
                .forEach(all::add);
        return new People(all);
    }

    private Known known(BibleEntry entry) {
        Profile profile = entry.entry().profile();
        List<String> aliases = profile.aliases().stream()
                .map(alias -> alias.toUpperCase(Locale.ROOT))
                .toList();
        String age = profile.age().isEmpty() ? "" : profile.age() + ". ";
        return new Known(
                profile.name().toUpperCase(Locale.ROOT),
                aliases,
                age + profile.description(),
                entry.entry().picture().flatMap(picture -> drawing(entry.entry().project(), picture)));
    }

    /** Small, so that it costs the model a sixth of what the panel does. */
    private Optional<Image> drawing(UUID project, UUID picture) {
        return pictures.thumbnail(project, picture)
                .map(file -> PanelPicture.of(file.content()).whole());
    }
}
