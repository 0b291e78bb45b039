package org.draftroom.screenplay.checks;

/**
 * What the checks say of their findings, in one language: whole sentences, but for titles and for what stands on the
 * buttons of fixes. Lines are counted from 1; names, headings and marks come as the script writes them.
 */
interface CheckWords {

    /** The language that Draftroom speaks. */
    CheckWords CHOSEN = new EnglishCheckWords();

    /** A few words for a heading. */
    String title(Kind kind);

    /** The rule in one sentence. */
    String rule(Kind kind);

    String nearMiss(String rare, int cues, String often, int times, int line);

    String nothingToSay(String name);

    String placeSpelled(String here, String there, int headings, int line);

    String noSynopsis(int with, int scenes);

    String onlyRemembered(String name, int line);

    String samePhrase(int line);

    String twiceInARow(String word);

    String twoMeasures(String here, String there, int line);

    String twoYears(int here, int there, int line);

    String unnumbered();

    String numberTwice(String number, int line);

    /** A heading such as CONTINUOUS has nothing to follow. */
    String nothingBefore(String follow);

    String afterFade(String follow);

    String longAfter(String follow);

    String timeBack(String here, String there, int line);

    String clockBack(String here, String there, int line);

    String twoNames(String here, String there, int line, int cues);

    String closesLater(String mark);

    String noPartner(String mark);

    String neverCloses(String open, String close);

    String neverOpened(String close, String open);

    String beforeEntering(String name, int line);

    String afterLeaving(String name, int line);

    String afterDeath(String name, int line);

    String allOfThem(String here, String before);

    String otherAge(int line, String said);

    String otherBirth(int line, String said);

    String otherDate(int line, String said);

    String otherNumber(int line, String said);

    String twoCounts(String here, String there, int line);

    String twoDates(String here, String there, int line);

    String oneSidedCall(String name);

    String emptyScene();

    String nobodySeen();

    /** One heading says INT. of a place that others say EXT. of. */
    String placeTurned(String place, String here, int headings, String there, int line);

    /** The same of a room. */
    String roomTurned(String place, String here, int headings, String there, int line);

    String withoutCapitals(String name);

    String withoutDescription(String name);

    String longSpeech(int lines, int limit);

    String longParagraph(int lines, int limit);

    String changeTo(String text);

    String add(String mark, int cues);

    String numberIt(String number);

    String takeOut(String mark);

    String takeOneOut(String word);

    String takeItOut();

    String closeOnEachLine();
}
