package org.draftroom.editing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why what was written isn't saved: {@code messages/saving.properties}. */
@MessageBundle("saving")
public interface SavingWords {

    @Message
    String scriptGone();

    @Message
    String strange();
}
