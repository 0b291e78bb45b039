package org.draftroom.critique.digest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A reply about a scene, as a model would write it: every part on one quote, until it is told otherwise. */
public final class DigestReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode node = JSON.createObjectNode();

    private DigestReply(String quote) {
        part("happens", quote, "Somebody says what was promised.");
        node.putArray("people");
        part("want", quote, "To be moving again.");
        part("obstacle", quote, "The truck.");
        part("turn", "", "none");
        node.putArray("news");
        List.of("tension", "pace", "conflict", "information").forEach(measure -> figure(measure, quote, 3));
        energy(quote, "holds");
    }

    public static DigestReply on(String quote) {
        return new DigestReply(quote);
    }

    public DigestReply part(String part, String quote, String what) {
        node.putObject(part).put("quote", quote).put("what", what);
        return this;
    }

    public DigestReply figure(String measure, String quote, int figure) {
        node.putObject(measure).put("quote", quote).put("figure", figure);
        return this;
    }

    public DigestReply energy(String quote, String end) {
        node.putObject("energy").put("quote", quote).put("end", end);
        return this;
    }

    public DigestReply person(String name) {
        node.withArray("people").add(name);
        return this;
    }

    public DigestReply news(String quote, String what) {
        node.withArray("news").addObject().put("quote", quote).put("what", what);
        return this;
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
