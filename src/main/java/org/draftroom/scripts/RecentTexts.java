package org.draftroom.scripts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;

/**
 * The last texts that were worked out, so that a keystroke needn't start from a snapshot. Only committed
 * versions are kept; a version's text never changes, so none of them can be wrong.
 */
final class RecentTexts {

    private static final long UNITS = 12_000_000;

    private final Cache<UUID, ScriptText> texts = Caffeine.newBuilder()
            .maximumWeight(UNITS)
            .weigher((UUID script, ScriptText text) -> text.text().length() + 1)
            .executor(Runnable::run)
            .build();

    /** The text kept of the script, unless it is of a later version. */
    Optional<ScriptText> upTo(UUID script, int version) {
        return Optional.ofNullable(texts.getIfPresent(script)).filter(text -> text.version() <= version);
    }

    void keep(UUID script, ScriptText text) {
        texts.asMap().merge(script, text, (old, now) -> now.version() > old.version() ? now : old);
    }
}
