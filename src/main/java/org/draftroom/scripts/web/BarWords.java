package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the tabs and the menu above a script. */
@MessageBundle("bar")
public interface BarWords {

    @Message
    String views();

    @Message
    String script();

    @Message
    String pages();

    @Message
    String boards();

    @Message
    String checks();

    @Message
    String drafts();

    @Message
    String print();

    @Message
    String menu();

    @Message
    String pdf();

    @Message
    String fountain();

    @Message
    String fdx();

    @Message
    String more();
}
