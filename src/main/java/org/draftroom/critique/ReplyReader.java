package org.draftroom.critique;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.support.Storable;

/**
 * Reads a reply and trusts nothing in it: the schema bound the model's grammar, this binds us. A reply without
 * its parts is refused; a single part that is no good is left out and counted.
 */
final class ReplyReader {

    private static final int LONGEST_REPLY = 200_000;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_STRENGTHS = 3;
    private static final int MOST_NOTES = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private int malformed;

    private ReplyReader() {}

    static Reply read(String raw, Lens lens) throws Unusable {
        boolean isWhole = lens == Lens.ALL_ROUND;
        JsonNode root = tree(raw);
        for (String part : isWhole ? List.of("beats", "ratings") : List.<String>of()) {
            require(root.path(part).isObject(), "\"" + part + "\" is missing.");
        }
        for (String part : isWhole ? List.of("strengths", "candidates", "notes") : List.of("candidates", "notes")) {
            require(root.path(part).isArray(), "\"" + part + "\" is missing.");
        }
        return new ReplyReader().reply(root, isWhole);
    }

    private static JsonNode tree(String raw) throws Unusable {
        require(raw.length() <= LONGEST_REPLY, "It was far too long.");
        try {
            JsonNode root = JSON.readTree(raw);
            require(root != null && root.isObject(), "It was not a JSON object.");
            return root;
        } catch (JsonProcessingException e) {
            throw new Unusable("It was not complete, valid JSON.");
        }
    }

    private static void require(boolean holds, String fault) throws Unusable {
        if (!holds) {
            throw new Unusable(fault);
        }
    }

    private Reply reply(JsonNode root, boolean isWhole) {
        List<Reply.NoteClaim> notes = notes(root.path("candidates"), root.path("notes"));
        return isWhole
                ? new Reply(
                        beats(root.path("beats")),
                        strengths(root.path("strengths")),
                        notes,
                        ratings(root.path("ratings")),
                        malformed)
                : new Reply(Map.of(), List.of(), notes, Map.of(), malformed);
    }

    private Map<Beat, Reply.Claim> beats(JsonNode node) {
        Map<Beat, Reply.Claim> beats = new EnumMap<>(Beat.class);
        for (Beat beat : Beat.values()) {
            kept(claim(node.path(beat.word()), "statement")).ifPresent(claim -> beats.put(beat, claim));
        }
        return beats;
    }

    private List<Reply.Claim> strengths(JsonNode node) {
        List<Reply.Claim> strengths = new ArrayList<>();
        for (int i = 0; i < Math.min(node.size(), MOST_STRENGTHS); i++) {
            kept(claim(node.get(i), "what")).ifPresent(strengths::add);
        }
        return strengths;
    }

    /** The candidates that were chosen, in the order of their weight; each counts once. */
    private List<Reply.NoteClaim> notes(JsonNode candidates, JsonNode chosen) {
        Map<Integer, Reply.NoteClaim> notes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(chosen.size(), MOST_NOTES); i++) {
            int number = chosen.get(i).path("number").asInt();
            boolean isOne = number >= 1 && number <= MOST_NOTES;
            kept(isOne ? note(candidates.path(number - 1), chosen.get(i)) : Optional.<Reply.NoteClaim>empty())
                    .ifPresent(note -> notes.putIfAbsent(number, note));
        }
        return List.copyOf(notes.values());
    }

    private Map<Aspect, Reply.RatingClaim> ratings(JsonNode node) {
        Map<Aspect, Reply.RatingClaim> ratings = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            kept(rating(node.path(aspect.word()))).ifPresent(rating -> ratings.put(aspect, rating));
        }
        return ratings;
    }

    private static Optional<Reply.Claim> claim(JsonNode node, String field) {
        String quote = quote(node);
        String text = text(node, field);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Reply.Claim(quote, text));
    }

    private static Optional<Reply.NoteClaim> note(JsonNode candidate, JsonNode chosen) {
        String what = text(candidate, "what");
        String why = text(chosen, "why");
        String attempt = text(chosen, "try");
        return what.isEmpty() || why.isEmpty() || attempt.isEmpty()
                ? Optional.empty()
                : NoteKind.of(candidate.path("kind").asText())
                        .map(kind -> new Reply.NoteClaim(quote(candidate), kind, what, why, attempt));
    }

    private static Optional<Reply.RatingClaim> rating(JsonNode node) {
        JsonNode rating = node.path("rating");
        String reason = text(node, "reason");
        boolean isFigure = rating.isInt() && rating.intValue() >= 1 && rating.intValue() <= 5;
        return isFigure && !reason.isEmpty()
                ? Optional.of(new Reply.RatingClaim(quote(node), reason, rating.intValue()))
                : Optional.empty();
    }

    private <T> Optional<T> kept(Optional<T> part) {
        malformed += part.isPresent() ? 0 : 1;
        return part;
    }

    private static String quote(JsonNode node) {
        JsonNode quote = node.path("quote");
        return quote.isTextual() ? quote.textValue() : "";
    }

    /** The field's words on one line; empty when there are none or too many. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().length() > LONGEST_TEXT) {
            return "";
        }
        String line = Storable.text(value.textValue())
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
        return line.codePoints().anyMatch(Character::isLetterOrDigit) ? line : "";
    }

    /** The reply is of no use; the message is a fault the model can be told. */
    static final class Unusable extends Exception {
        Unusable(String fault) {
            super(fault);
        }
    }
}
