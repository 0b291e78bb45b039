package org.draftroom.critique.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of coverages: {@code {coverage:title}}. */
@MessageBundle("coverage")
public interface CoverageWords {

    @Message
    String title();

    /** What it is, on the page of all readings. */
    @Message
    String lead();

    /** What is asked, on the line of a coverage under way. */
    @Message
    String notesOf(String scene);

    @Message
    String askingPart(int number, int all);

    @Message
    String askingStory();

    @Message
    String askingComments();

    @Message
    String askingMarket();

    @Message
    String askingRanking();

    @Message
    String askingVerdict();
}
