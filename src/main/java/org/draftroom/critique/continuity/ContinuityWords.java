package org.draftroom.critique.continuity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.continuity.rules.Rule;

/** What the pages of continuity and their jobs say: {@code {continuity:title}}. */
@MessageBundle("continuity")
public interface ContinuityWords {

    @Message
    String pageTitle(String script);

    @Message
    String title();

    /** On the page of all readings. */
    @Message
    String cardLead();

    /** A step of the reading. */
    @Message
    String judging(String first, String second);

    @Message
    String lead(int holding);

    @Message
    String leadUnread(int holding);

    @Message
    String noScenes();

    @Message
    String goOnWriting();

    /** How the last reading was made. */
    @Message
    String made(String model, int version, int claims);

    @Message
    String withheld(int withheld);

    @Message
    String gaps(int scenes);

    @Message
    String goneClaims(int claims);

    @Message
    String changed(int scenes);

    @Message
    String partly();

    @Message
    String read();

    @Message
    String readChanges();

    @Message
    String readAgain();

    @Message
    String judgeRest();

    @Message
    String failed(String reason);

    /** @param questions at least 1 */
    @Message
    String estimate(int questions);

    @Message
    String estimateMinutes(long minutes);

    @Message
    String notMeasured();

    @Message
    String contradictions();

    @Message
    String contradictionsLead();

    @Message
    String none();

    @Message
    String fromChecks();

    @Message
    String checkTag();

    @Message
    String toChecks();

    @Message
    String rule(Rule rule);

    @Message
    String byRule();

    @Message
    String byModel();

    @Message
    String agrees();

    @Message
    String unsure();

    @Message
    String unjudged();

    @Message
    String explained(int count);

    @Message
    String opinion();

    @Message
    String scene(String name);

    @Message
    String sceneOf(String name, String heading);

    @Message
    String state(State state);

    @Message
    String field(Field field);

    @Message
    String origin(Origin origin);

    @Message
    String edited();

    @Message
    String timeline();

    @Message
    String timelineLead();

    @Message
    String timelineAlt(int scenes, int days);

    @Message
    String timelineRegion();

    @Message
    String day(int day);

    @Message
    String before();

    @Message
    String asTable();

    @Message
    String columnDay();

    @Message
    String columnScene();

    @Message
    String columnTime();

    @Message
    String columnStrand();

    @Message
    String strand(int number);

    @Message
    String dayByHand();

    @Message
    String legendDay();

    @Message
    String legendNight();

    @Message
    String legendUnknown();

    @Message
    String knowers();

    @Message
    String knowersLead();

    @Message
    String noFacts();

    @Message
    String columnFact();

    @Message
    String mergeLead();

    @Message
    String mergeFact();

    @Message
    String mergeInto();

    @Message
    String merge();

    @Message
    String part();

    @Message
    String partOf(String fact);

    @Message
    String ledger();

    @Message
    String ledgerLead();

    @Message
    String facts(int count);

    @Message
    String astray();

    @Message
    String astrayLead();

    @Message
    String undo();

    @Message
    String undoOf(String what);

    @Message
    String sceneTitle(String name);

    @Message
    String sceneLead();

    @Message
    String storyDay();

    @Message
    String storyDayHint();

    @Message
    String saveDay();

    @Message
    String countDay();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String toScript();

    @Message
    String nothing();

    @Message
    String correct();

    @Message
    String correctOf(String what);

    @Message
    String remove();

    @Message
    String removeOf(String what);

    @Message
    String add();

    @Message
    String addTo(Field field);

    @Message
    String who();

    @Message
    String what();

    @Message
    String stateLabel();

    @Message
    String other();

    @Message
    String line();

    @Message
    String lineHint();

    @Message
    String save();

    @Message
    String fault(LedgerFault fault);
}
