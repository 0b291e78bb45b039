package org.draftroom.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that shows what a device holds. */
@MessageBundle("away")
public interface AwayWords {

    @Message
    String title();

    @Message
    String unreachable();

    @Message
    String again();

    @Message
    String lead();

    @Message
    String kept();

    @Message
    String noScript();
}
