package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.screenplay.checks.Severity;

/** The words of the page with what the checks find, but for what they say of a finding. They stand in {@code messages/checks.properties}. */
@MessageBundle("checks")
public interface ChecksWords {

    @Message
    String pageTitle(String title);

    @Message
    String fixed();

    @Message
    String title();

    @Message
    String nothing(int kinds);

    @Message
    String computed(FoundSlips found);

    @Message
    String goOnWriting();

    @Message
    String whereTheyLie(PageStrip strip);

    @Message
    String kinds();

    @Message
    String sceneAndPage(String scene, int page, int line);

    @Message
    String moved();

    @Message
    String unknown();

    @Message
    String everything();

    @Message
    String listed(FoundSlips found);

    @Message
    String listedFirst(FoundSlips found);

    @Message
    String listedChosen(FoundSlips found);

    @Message
    String severity(Severity severity);

    @Message
    String severities(Severity severity);

    /** What is found beside the checks. */
    @Message
    String further();

    @Message
    String furtherLead();

    @Message
    String inScene(String scene);
}
