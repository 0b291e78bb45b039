package org.draftroom.scripts;

/** Why changes can't become part of a script, in English. */
final class EnglishLogWords implements LogWords {

    @Override
    public String howMany(int most, int changes) {
        return "Between 1 and " + most + " changes can be saved at once, not " + changes + ".";
    }

    @Override
    public String notInOrder() {
        return "These changes don't follow one another.";
    }

    @Override
    public String otherLength() {
        return "These changes are for a text of another length.";
    }

    @Override
    public String otherLength(int wanted, int saved) {
        return "These changes are for a text of " + wanted + " characters, but the saved script has " + saved + ".";
    }

    @Override
    public String otherVersion(int base, int saved) {
        return "These changes are for version " + base + ", but the saved script is at version " + saved + ".";
    }

    @Override
    public String tooLong(int most, int length) {
        return "A script can have " + most + " characters; this would make it " + length + ".";
    }

    @Override
    public String halfCharacter() {
        return "These changes would leave half of a character in the script.";
    }

    @Override
    public String noWindow() {
        return "The name of the editor window is not one.";
    }
}
