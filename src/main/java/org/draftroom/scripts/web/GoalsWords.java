package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a goal can't be kept. They stand in {@code messages/goals.properties}. */
@MessageBundle("goals")
public interface GoalsWords {

    @Message
    String refused(int most);
}
