package org.draftroom.critique.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.critique.notes.Standing;

/** What is said of coverages: {@code {coverage:title}}. */
@MessageBundle("coverage")
public interface CoverageWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String promise();

    @Message
    String pageTitle(String script);

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

    @Message
    String made(String model, int version, int scenes, long minutes);

    @Message
    String quoted(int quoted, int withheld, int malformed);

    @Message
    String noLogline();

    @Message
    String opinion();

    @Message
    String call(Call call);

    @Message
    String noCall();

    @Message
    String noReason();

    @Message
    String of(String whose);

    @Message
    String whose(String whose);

    @Message
    String rating(Rating rating);

    @Message
    String unrated();

    @Message
    String aspect(Aspect aspect);

    /** In the grid of ratings. */
    @Message
    String mark();

    @Message
    String aspectHead();

    @Message
    String standing(Standing standing);

    @Message
    String earlier(int version);

    @Message
    String toLatest();

    @Message
    String nothing();

    @Message
    String toScript();

    @Message
    String changed(int scenes);

    @Message
    String moved();

    @Message
    String offer(String kind);

    @Message
    String takes(int questions, int minutes);

    @Message
    String failed();

    @Message
    String gaps(int questions);

    @Message
    String earlierBible();

    @Message
    String tension();

    @Message
    String information();

    @Message
    String curve();

    @Message
    String curveOpinion();

    @Message
    String fall(String from, String to, int before, int after);

    @Message
    String gapIn(String scene);

    @Message
    String asTable();

    @Message
    String scene();

    @Message
    String page();

    @Message
    String sceneNamed(String scene);

    @Message
    String nothingBorne();

    @Message
    String lineGone();

    @Message
    String attempt();

    @Message
    String notes(int notes);

    @Message
    String chosen(int candidates);

    @Message
    String ratings();

    @Message
    String measured();

    @Message
    String counted();

    @Message
    String pages();

    @Message
    String scenes();

    @Message
    String dialogue();

    @Message
    String percent(int percent);

    @Message
    String parts();

    @Message
    String runs();

    @Message
    String minutes(int minutes);

    @Message
    String files();

    @Message
    String asPdf();

    @Message
    String asHtml();

    @Message
    String asJson();

    @Message
    String fileName(String script);

    @Message
    String synopsis();

    @Message
    String reasons();

    @Message
    String comments();

    @Message
    String acts();

    @Message
    String part(int number);

    @Message
    String span(String from, String to);

    @Message
    String market();

    @Message
    String marketOpinion();

    @Message
    String howMade();

    @Message
    String model();

    @Message
    String server();

    @Message
    String answers();

    @Message
    String tokens();

    @Message
    String tokensOf(long read, long written);

    @Message
    String history();

    @Message
    String version(int version);

    @Message
    String took(long minutes);

    @Message
    String compare(int version);

    @Message
    String comparisonTitle(String script);

    @Message
    String twoDrafts();

    @Message
    String apart(int scenes);

    @Message
    String before(int version);

    @Message
    String bothCurves();

    @Message
    String notesOfVersion(int version);

    @Message
    String inBoth();

    @Message
    String author();

    @Message
    String formLabel();

    @Message
    String formIs();

    @Message
    String draftLabel();

    @Message
    String draftIs(int version, String draft);

    @Message
    String dateLabel();

    @Message
    String readerLabel();

    @Message
    String readerIs(String model);

    @Message
    String titleLabel();

    @Message
    String loglineLabel();

    @Message
    String scriptLabel();

    @Message
    String writerLabel();
}
