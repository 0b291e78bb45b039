package org.draftroom.screenplay.html;

/** What a reading copy says of itself, in English. */
final class EnglishCopyWords implements CopyWords {

    @Override
    public String skip() {
        return "Skip to the script";
    }

    @Override
    public String scenes() {
        return "Scenes";
    }

    @Override
    public String untitled() {
        return "Untitled screenplay";
    }
}
