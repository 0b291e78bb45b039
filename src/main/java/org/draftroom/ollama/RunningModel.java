package org.draftroom.ollama;

/**
 * A model in a host's memory.
 *
 * @param size bytes in all
 * @param sizeVram bytes of it on the graphics card
 * @param contextLength tokens it was loaded for; 0 when the host doesn't say
 */
public record RunningModel(String name, long size, long sizeVram, int contextLength) {

    /** How much of it the processor has to work on, 0 to 100: anything above 0 is slow. */
    public int percentOnProcessor() {
        return size <= 0 ? 0 : (int) Math.round(100.0 * Math.max(0, size - sizeVram) / size);
    }
}
