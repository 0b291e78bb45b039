package org.draftroom.critique.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the model says of one scene; every line it quotes stands there. Goes to JSON and back as it is.
 *
 * @param scene its name in the pinned version
 * @param heading the scene's
 * @param claims those that rest on a line of the scene; a part that the scene hasn't got is missing
 * @param people in the scene, in capitals, as cues have them, without repetition; each is named in it
 * @param news what is learned in it, four at most
 * @param figures those that rest on a line of the scene
 * @param ending empty when it rests on no line
 * @param withheld how many claims, names and figures rested on nothing that the scene says
 * @param malformed how many were incomplete, too long, or of no known kind
 */
public record Digest(
        String scene,
        String heading,
        Map<Part, Claim> claims,
        List<String> people,
        List<Claim> news,
        Map<Measure, Figure> figures,
        Optional<Ending> ending,
        int withheld,
        int malformed) {

    public Digest {
        people = List.copyOf(people);
        news = List.copyOf(news);
    }

    public Optional<Claim> claim(Part part) {
        return Optional.ofNullable(claims.get(part));
    }

    public Optional<Figure> figure(Measure measure) {
        return Optional.ofNullable(figures.get(measure));
    }

    /** How many lines bear what it says. */
    public int cited() {
        return claims.size() + news.size() + figures.size() + (ending.isPresent() ? 1 : 0);
    }
}
