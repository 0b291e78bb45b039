package org.draftroom.ollama.reading;

/**
 * What a question is about, as the prompt has it: fenced and harmless. An answer is kept for its material, so only
 * what must have the question asked again when it changes belongs in here; a scene's number does not.
 */
public record Material(String text) {

    /**
     * @param title the line above the fence
     * @param name what the fence calls it
     * @param text anything: it is made harmless here
     */
    public static Material fenced(String title, String name, String text) {
        return new Material(title + "\n" + Fence.around(name, text) + "\n");
    }

    /** This and then the other; what changes least comes first. */
    public Material and(Material other) {
        return new Material(text + other.text());
    }
}
