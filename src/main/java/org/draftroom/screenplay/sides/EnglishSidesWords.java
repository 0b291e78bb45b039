package org.draftroom.screenplay.sides;

/** What is said of sides, in English. */
final class EnglishSidesWords implements SidesWords {

    @Override
    public String label(String part, String scenes) {
        return "Sides: " + part + (part.isEmpty() || scenes.isEmpty() ? "" : ", ") + named(scenes);
    }

    @Override
    public String silent(String part, String scenes) {
        return part + " doesn't speak in " + named(scenes) + ".";
    }

    @Override
    public String noScenes() {
        return "The script has no scenes yet.";
    }

    @Override
    public String nobody(String part) {
        return "Nobody called " + part + " speaks in a scene of this script.";
    }

    @Override
    public String noNumbers() {
        return "Name the scenes by their numbers, such as 3-5, 12A.";
    }

    @Override
    public String noScene(String number) {
        return "There is no scene " + number + " in this script.";
    }

    @Override
    public String backwards(String first, String last) {
        return "Scene " + last + " comes before scene " + first + ".";
    }

    private static String named(String scenes) {
        return scenes.isEmpty() ? "" : (scenes.matches("\\w+") ? "scene " : "scenes ") + scenes;
    }
}
