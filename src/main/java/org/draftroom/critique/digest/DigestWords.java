package org.draftroom.critique.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of digests: {@code {digest:step(scene)}}. */
@MessageBundle("digest")
public interface DigestWords {

    /** What is read, on the line of a long reading. */
    @Message
    String step(String scene);

    @Message
    String measure(Measure measure);

    @Message
    String energy(Energy energy);
}
