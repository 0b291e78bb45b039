package org.draftroom.critique.ask;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.reading.Place.Fate;
import org.draftroom.ollama.reading.Answer.Making;

/** What is said where questions are asked: {@code {ask:title}}. */
@MessageBundle("ask")
public interface AskWords {

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String pageLead();

    @Message
    String field();

    @Message
    String hint(int longest);

    @Message
    String submit();

    /** For those who may only read. */
    @Message
    String readerLead();

    @Message
    String search();

    @Message
    String nothingAsked();

    @Message
    String tooLong(int longest);

    /** @param version of the script, when the question was asked */
    @Message
    String asked(Instant at, int version);

    @Message
    String answer();

    @Message
    String opinion(String model);

    @Message
    String silent();

    /** How much of the script that rests on. */
    @Message
    String silentOf(int read, int scenes);

    @Message
    String unverified();

    @Message
    String withheld(int sentences);

    @Message
    String malformed(int parts);

    @Message
    String scene(String name, String heading);

    @Message
    String corrected();

    /** Of a line that is said more than once. */
    @Message
    String places(int places);

    /** What became of a line since; nothing of one in place. */
    @Message
    String fate(Fate fate);

    /** That the script is another since the answer. */
    @Message
    String movedOn();

    @Message
    String askAgain();

    @Message
    String haveAnswered();

    @Message
    String remove();

    @Message
    String found();

    /** By what the lines were found: not by the model. */
    @Message
    String foundHow();

    @Message
    String foundNone();

    /** That the ledger wasn't searched: the model hasn't read it. */
    @Message
    String ledgerUnread();

    @Message
    String toLedger();

    /** What an entry of the ledger is, to those who hear the page. */
    @Message
    String inLedger();

    /** Words in which people ask for what is so; the search knows an entry by them, nobody sees them. */
    @Message
    String askedFor(State state);

    @Message
    String earlier();

    @Message
    String noneYet();

    @Message
    String howMade();

    /** How it was made, of how much of the script. */
    @Message
    String making(Making making, int read, int scenes);

    @Message
    String seconds(long seconds);
}
