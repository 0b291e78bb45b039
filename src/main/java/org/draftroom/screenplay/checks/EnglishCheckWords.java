package org.draftroom.screenplay.checks;

/** What the checks say, in English. */
final class EnglishCheckWords implements CheckWords {

    @Override
    public String title(Kind kind) {
        return EnglishKinds.title(kind);
    }

    @Override
    public String rule(Kind kind) {
        return EnglishKinds.rule(kind);
    }

    @Override
    public String nearMiss(String rare, int cues, String often, int times, int line) {
        return rare + (cues == 1 ? " speaks only here; " : " speaks only twice; ") + often + " speaks "
                + (times == 1 ? "once" : times + " times") + ", first in line " + line + ". Is it one person?";
    }

    @Override
    public String nothingToSay(String name) {
        return name + " has a cue here and nothing to say.";
    }

    @Override
    public String placeSpelled(String here, String there, int headings, int line) {
        return quoted(here) + " here, " + quoted(there) + " in "
                + (headings == 1 ? "" : headings + " headings, first in ") + "line " + line + ". Is it one place?";
    }

    @Override
    public String noSynopsis(int with, int scenes) {
        return with + " of " + scenes + " scenes have a synopsis, this one has none.";
    }

    @Override
    public String onlyRemembered(String name, int line) {
        return name + " is seen only in flashbacks, and speaks here in the present. Line " + line
                + " tells of a death. Is it a voice?";
    }

    @Override
    public String samePhrase(int line) {
        return "The same words stand in line " + line + ", close by.";
    }

    @Override
    public String twiceInARow(String word) {
        return quoted(word) + " stands twice in a row.";
    }

    @Override
    public String twoMeasures(String here, String there, int line) {
        return quoted(here) + " here, " + quoted(there) + " in line " + line + ", of what seems to be the same.";
    }

    @Override
    public String twoYears(int here, int there, int line) {
        return here + " here, " + there + " in line " + line + ", of what seems to be the same.";
    }

    @Override
    public String unnumbered() {
        return "The other scenes have numbers, this one has none.";
    }

    @Override
    public String numberTwice(String number, int line) {
        return "Scene number " + number + " is in line " + line + " too.";
    }

    @Override
    public String nothingBefore(String follow) {
        return follows(follow) + "is the first scene: there is none before for it to follow.";
    }

    @Override
    public String afterFade(String follow) {
        return follows(follow) + "comes after a fade to black, which ends what was going on.";
    }

    @Override
    public String longAfter(String follow) {
        return follows(follow) + "comes long after the one before, as its title says.";
    }

    @Override
    public String timeBack(String here, String there, int line) {
        return "The scene follows without a day between, but it is " + here + " here and was " + there + " in line "
                + line + ".";
    }

    @Override
    public String clockBack(String here, String there, int line) {
        return "The clock shows " + here + " here, and showed " + there + " in line " + line + ", on the same day.";
    }

    @Override
    public String twoNames(String here, String there, int line, int cues) {
        return here + " here, " + there + " in line " + line + " and "
                + (cues == 1 ? "nowhere else" : "on " + cues + " cues in all")
                + ". If it is one person, one name is better.";
    }

    @Override
    public String closesLater(String mark) {
        return "The " + mark + " opens here and closes on a later line; emphasis ends with its line, so"
                + " both print as they stand.";
    }

    @Override
    public String noPartner(String mark) {
        return "The " + mark + " has no partner on its line, so it prints as it stands.";
    }

    @Override
    public String neverCloses(String open, String close) {
        return open + " opens here, and no " + close + " closes it.";
    }

    @Override
    public String neverOpened(String close, String open) {
        return close + " closes here, and no " + open + " has opened.";
    }

    @Override
    public String beforeEntering(String name, int line) {
        return name + " speaks here and comes in only in line " + line + ". Is it a voice from outside?";
    }

    @Override
    public String afterLeaving(String name, int line) {
        return name + " left in line " + line + " and hasn't come back. Is it a voice from outside?";
    }

    @Override
    public String afterDeath(String name, int line) {
        return name + " speaks here, and died in line " + line
                + ". If it is remembered or a voice, the heading or the cue can say so.";
    }

    @Override
    public String allOfThem(String here, String before) {
        return quoted(here) + " here, " + quoted(before) + " just before. Are they the same?";
    }

    @Override
    public String otherAge(int line, String said) {
        return says(line, said) + "the age isn't the same here.";
    }

    @Override
    public String otherBirth(int line, String said) {
        return says(line, said) + "the year of birth, reckoned from the age, isn't the same here.";
    }

    @Override
    public String otherDate(int line, String said) {
        return says(line, said) + "the date isn't the same here.";
    }

    @Override
    public String otherNumber(int line, String said) {
        return says(line, said) + "the number isn't the same here.";
    }

    @Override
    public String twoCounts(String here, String there, int line) {
        return quoted(here) + " here, " + quoted(there) + " in line " + line + ". Are they the same?";
    }

    @Override
    public String twoDates(String here, String there, int line) {
        return quoted(here) + " here, " + quoted(there) + " in line " + line + ". Is it one date?";
    }

    @Override
    public String oneSidedCall(String name) {
        return name
                + " talks on the phone, and nobody is heard or listened to. Is the other side missing, or a (listens)?";
    }

    @Override
    public String emptyScene() {
        return "Nothing stands under this heading.";
    }

    @Override
    public String nobodySeen() {
        return "Nobody is seen doing anything in this scene.";
    }

    @Override
    public String placeTurned(String place, String here, int headings, String there, int line) {
        return place + " is " + here + " only here; it is " + (headings == 1 ? "" : "in " + headings + " headings ")
                + there + ", first in line " + line + ".";
    }

    @Override
    public String roomTurned(String place, String here, int headings, String there, int line) {
        return placeTurned("A room of " + place, here, headings, there, line);
    }

    @Override
    public String withoutCapitals(String name) {
        return name + " is first seen here; a name is in capitals the first time.";
    }

    @Override
    public String withoutDescription(String name) {
        return name + " is first seen here, and nothing says who or what " + name + " is.";
    }

    @Override
    public String longSpeech(int lines, int limit) {
        return tooLong("speech", lines, limit);
    }

    @Override
    public String longParagraph(int lines, int limit) {
        return tooLong("paragraph", lines, limit);
    }

    @Override
    public String changeTo(String text) {
        return "Change to " + text;
    }

    @Override
    public String add(String mark, int cues) {
        return "Add " + mark + (cues > 1 ? " to " + cues + " cues" : "");
    }

    @Override
    public String numberIt(String number) {
        return "Number it " + number;
    }

    @Override
    public String takeOut(String mark) {
        return "Take the " + mark + " out";
    }

    @Override
    public String takeOneOut(String word) {
        return "Take one " + quoted(word) + " out";
    }

    @Override
    public String takeItOut() {
        return "Take it out";
    }

    @Override
    public String closeOnEachLine() {
        return "Close and open it with each line";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    private static String follows(String follow) {
        return "The heading says " + follow + ", but this ";
    }

    private static String says(int line, String said) {
        return "Line " + line + " says " + quoted(said) + "; ";
    }

    private static String tooLong(String what, int lines, int limit) {
        return "The " + what + " has " + lines + " printed lines; more than " + limit + " are hard to read in one go.";
    }
}
