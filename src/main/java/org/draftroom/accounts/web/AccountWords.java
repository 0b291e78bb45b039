package org.draftroom.accounts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.accounts.AccountFault;
import org.draftroom.web.Theme;

/** The words of the pages about accounts: {@code {account:signIn}}. They stand in {@code messages/account.properties}. */
@MessageBundle("account")
public interface AccountWords {

    @Message
    String welcomeTitle();

    @Message
    String welcome();

    @Message
    String welcomeLead();

    @Message
    String yourName();

    @Message
    String emailHint();

    @Message
    String passwordHint();

    @Message
    String makeAccount();

    @Message
    String signIn();

    @Message
    String refused();

    @Message
    String tooManyTries(int seconds);

    @Message
    String passwordChanged();

    @Message
    String signedOut();

    @Message
    String accountTitle();

    @Message
    String signOut();

    @Message
    String firstPassword();

    @Message
    String name();

    @Message
    String signedInAs(String email);

    @Message
    String saveName();

    @Message
    String passwordLead();

    @Message
    String currentPassword();

    @Message
    String newPassword();

    @Message
    String shortest();

    @Message
    String changePassword();

    @Message
    String look();

    @Message
    String lookLead();

    @Message
    String light();

    @Message
    String theme(Theme theme);

    @Message
    String textSize();

    @Message
    String percent(String hundredths);

    @Message
    String saveLook();

    @Message
    String device();

    @Message
    String deviceLead();

    @Message
    String deviceScripts();

    @Message
    String others();

    @Message
    String everybody();

    @Message
    String everybodyLead();

    @Message
    String ownsDraftroom();

    @Message
    String forgotten();

    @Message
    String forgottenBy(String name);

    @Message
    String renewLead(String name);

    @Message
    String renew();

    @Message
    String renewFor(String name);

    @Message
    String renewed(String name);

    @Message
    String renewedOnce();

    @Message
    String leaving();

    @Message
    String sendThenSignOut();

    @Message
    String saveCopies();

    @Message
    String signOutAndLose();

    @Message
    String stay();

    @Message
    String fault(AccountFault fault);
}
