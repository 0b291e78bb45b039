package org.draftroom.storyboards.light;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the job that measures says of itself. */
@MessageBundle("measuring")
public interface MeasuringWords {

    @Message
    String measuring(int number, int of);
}
