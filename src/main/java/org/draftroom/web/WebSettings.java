package org.draftroom.web;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Settings of the web side; application.properties explains each. */
@ConfigMapping(prefix = "draftroom.web")
interface WebSettings {

    /** Names under which this Draftroom may be asked for, besides this machine's own; {@code *} for any. */
    Optional<Set<String>> hosts();
}
