package org.draftroom.projects.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.projects.Role;

/** The words of the page that says who may see a project. */
@MessageBundle("people")
public interface PeopleWords {

    @Message
    String titleOf(String project);

    @Message
    String title();

    @Message
    String whatTheyDo(String name);

    @Message
    String saveWhatTheyDo(String name);

    @Message
    String takeOut();

    @Message
    String takeOutOf(String name);

    @Message
    String bringIn();

    @Message
    String bringInLead();

    @Message
    String emailHint();

    @Message
    String role();

    @Message
    String unknown();

    @Message
    String name();

    @Message
    String firstPassword();

    @Message
    String shortest();

    @Message
    String makeAccount();

    @Message
    String submit();

    /** What somebody with this role does. */
    @Message
    String does(Role role);
}
