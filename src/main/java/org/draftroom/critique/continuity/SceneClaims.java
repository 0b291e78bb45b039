package org.draftroom.critique.continuity;

import java.util.List;

/**
 * What was read of a scene. Goes to JSON and back as it is.
 *
 * @param hash of the scene's text; see {@link org.draftroom.critique.reading.PinnedScript#sceneHashes}
 * @param gap whether nothing could be made of what the model said
 * @param withheld how many claims rested on no line, or on somebody who isn't in the scene
 * @param malformed how many were incomplete, too long, or of no known kind
 */
public record SceneClaims(String scene, String hash, boolean gap, List<Claim> claims, int withheld, int malformed) {

    public SceneClaims {
        claims = List.copyOf(claims);
    }
}
