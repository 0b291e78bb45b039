package org.draftroom.critique.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.ReadingWords;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;

/** Says which draft a reading read: by its name, or by the named one before it, and by its version. */
@ApplicationScoped
class ReadDrafts {

    private final Drafts drafts;
    private final ReadingWords words;

    ReadDrafts(Drafts drafts, ReadingWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    String words(UUID script, int version) {
        return words(drafts.list(script), version);
    }

    /** @param named the latest first */
    private String words(List<Draft> named, int version) {
        String figure = String.format(Locale.ENGLISH, "%,d", version);
        Optional<Draft> latest =
                named.stream().filter(draft -> draft.version() <= version).findFirst();
        return latest.map(draft -> draft.version() == version
                        ? words.readAtDraft(draft.name(), figure)
                        : words.readAfterDraft(draft.name(), figure))
                .orElseGet(() -> words.readAt(figure));
    }
}
