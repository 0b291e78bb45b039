package org.draftroom.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when something goes wrong: what happened, what is safe, what to do. */
@MessageBundle("fault")
public interface FaultWords {

    @Message
    String reference();

    @Message
    String toProjects();

    @Message
    String formTitle();

    @Message
    String form();

    @Message
    String forbiddenTitle();

    @Message
    String forbidden();

    @Message
    String missingTitle();

    @Message
    String missing();

    @Message
    String largeTitle();

    @Message
    String large();

    @Message
    String refusedTitle();

    @Message
    String refused(int status);

    @Message
    String failedTitle();

    @Message
    String failed();

    @Message
    String unknownName();

    @Message
    String otherSite();

    @Message
    String sessionEnded();
}
