package org.draftroom.storyboards.light.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.storyboards.light.FalseColour;
import org.draftroom.storyboards.light.Key;
import org.draftroom.storyboards.light.Temperature.Doubt;
import org.draftroom.storyboards.light.Temperature.Ground;

/** The words of measured light and of the camera: {@code {light:title}}. */
@MessageBundle("light")
public interface LightWords {

    @Message
    String pageTitle(String label, String script);

    @Message
    String title();

    @Message
    String action();

    @Message
    String heading(String label);

    @Message
    String panelNamed(String label);

    @Message
    String closer();

    @Message
    String unreadable();

    @Message
    String measuredAll(int width, int height, int depth);

    @Message
    String measuredSome(int width, int height, int fullWidth, int fullHeight);

    @Message
    String colours(boolean profiled);

    @Message
    String view();

    @Message
    String viewPicture();

    @Message
    String viewFalse();

    @Message
    String viewZebra();

    @Message
    String pictureOf(String label);

    @Message
    String falseOf(String label);

    @Message
    String histogramOf(String low, String middle, String high);

    @Message
    String histogramTable();

    @Message
    String meanLuma();

    @Message
    String contrast();

    @Message
    String clipped();

    @Message
    String keyOf();

    @Message
    String colour();

    @Message
    String percent(String share);

    @Message
    String stops(boolean atLeast, String stops);

    @Message
    String shortStops(String stops);

    @Message
    String byStops(String stops);

    @Message
    String contrastBy(String stops);

    @Message
    String clippedBoth(String black, String white, String channel);

    @Message
    String key(Key key);

    @Message
    String about(String kelvin);

    @Message
    String kelvin(String kelvin);

    @Message
    String none();

    @Message
    String noEstimateShort();

    @Message
    String noEstimate(Doubt noEstimate);

    @Message
    String ground(Ground ground);

    @Message
    String duv(String duv);

    @Message
    String estimatedFrom();

    @Message
    String spread();

    @Message
    String spreadIs(String low, String middle, String high);

    @Message
    String luminance();

    @Message
    String saturation();

    @Message
    String figures();

    @Message
    String blackEnd();

    @Message
    String whiteEnd();

    @Message
    String heights();

    @Message
    String palette();

    @Message
    String legend();

    @Message
    String band();

    @Message
    String ire();

    @Message
    String ofPicture();

    @Message
    String range(String from, String to);

    @Message
    String bandName(FalseColour bandName);

    @Message
    String ratio();

    @Message
    String ratioHow();

    @Message
    String left();

    @Message
    String top();

    @Message
    String width();

    @Message
    String height();

    @Message
    String measureRatio();

    @Message
    String wrongRegion();

    @Message
    String ratioIs(boolean firstBrighter, String stops, String times);

    @Message
    String ratioEven();

    @Message
    String ratioBlack();

    @Message
    String ratioFrom(String first, String firstPixels, String second, String secondPixels);

    @Message
    String against(String label);

    @Message
    String reference();

    @Message
    String thisOne();

    @Message
    String difference();

    @Message
    String exposure();

    @Message
    String another();

    @Message
    String same();

    @Message
    String thresholds(String exposure, String contrast, String mired);

    @Message
    String scopes();

    @Message
    String waveform();

    @Message
    String waveformOf();

    @Message
    String waveformTable();

    @Message
    String tenth();

    @Message
    String fifth();

    @Message
    String median();

    @Message
    String ninetyFifth();

    @Message
    String parade();

    @Message
    String paradeOf();

    @Message
    String channels();

    @Message
    String mean();

    @Message
    String atBlack();

    @Message
    String atWhite();

    @Message
    String levels();

    @Message
    String luma();

    @Message
    String boardTitle(String script);

    @Message
    String boardHeading();

    @Message
    String boardLead();

    @Message
    String emptyBoard();

    @Message
    String trend();

    @Message
    String trendHow();

    @Message
    String againstChosen(String label);

    @Message
    String againstFirst(String label);

    @Message
    String panel();

    @Message
    String drift();

    @Message
    String anotherKey();

    @Message
    String notYet();

    @Message
    String use();

    @Message
    String useOf(String label);

    @Message
    String measuredNote();

    @Message
    String camera();

    @Message
    String cameraTitle(String script);

    @Message
    String cameraLead();

    @Message
    String goesInto();

    @Message
    String newPanel();

    @Message
    String newVersion(String label);

    @Message
    String takeFile();

    @Message
    String takeFileHow();

    @Message
    String takeIn();

    @Message
    String referenceIs(String label);

    @Message
    String noPicture();

    @Message
    String full();

    @Message
    String region(String name);

    @Message
    String regionShort(String name);

    @Message
    String channel(String name);
}
