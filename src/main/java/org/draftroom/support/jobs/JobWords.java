package org.draftroom.support.jobs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where a job stands, and why one failed: {@code {jobs:title}}. */
@MessageBundle("jobs")
public interface JobWords {

    @Message
    String title();

    @Message
    String ended();

    @Message
    String lookAgain();

    @Message
    String aboutToStart();

    @Message
    String waiting(int ahead);

    @Message
    String stopping();

    @Message
    String starting();

    @Message
    String done();

    @Message
    String cancelled();

    @Message
    String serverStopped();

    @Message
    String unknownKind(String kind);

    @Message
    String failed();
}
