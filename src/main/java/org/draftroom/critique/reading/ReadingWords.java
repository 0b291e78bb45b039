package org.draftroom.critique.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readings say of themselves, on pages: {@code {reading:title}}. */
@MessageBundle("reading")
public interface ReadingWords {

    @Message
    String scriptGone();

    /** @param name its number as written, or its place */
    @Message
    String scene(String name);

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String lead(int scenes);

    @Message
    String promise();

    @Message
    String readAt(String version);

    @Message
    String readAtDraft(String draft, String version);

    @Message
    String readAfterDraft(String draft, String version);

    @Message
    String readChanges();

    @Message
    String changedSince(int readings);

    @Message
    String changed(int scenes);

    /** @param status as {@code ollama:status} says it */
    @Message
    String withoutModel(String status);

    @Message
    String toModel();

    /** What a reading's line of progress is, to those who hear it. */
    @Message
    String progress();

    /** That the reading of this title is at it. */
    @Message
    String underWay(String title);

    /** What comes after it, as one list. */
    @Message
    String then(String titles);

    @Message
    String begunBy(String name);

    @Message
    String cancelAll(int readings);

    @Message
    String critique();

    @Message
    String critiqueLead();
}
