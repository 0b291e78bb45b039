package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What a real server would let pass, but Draftroom's own rules forbid. */
final class HouseRules {

    private static final Set<String> FIELDS =
            Set.of("model", "messages", "stream", "format", "options", "keep_alive", "think", "truncate", "shift");
    private static final Set<String> MESSAGE_FIELDS = Set.of("role", "content", "images");
    private static final Pattern CONTROL =
            Pattern.compile("<\\||\\|>|<(?:bos|eos|pad|unk|mask|(?:start|end)_of_[a-z]+|unused\\d+)>");
    private static final int LONGEST_TEXT_WITH_SOUND = 2000;
    private static final int LONGEST_SIDE = 1024;
    private static final int MOST_PIXELS = 280 * 48 * 48;
    private static final int MOST_IMAGES = 6;

    private HouseRules() {}

    static List<String> breaches(ChatAsked asked) {
        var breaches = new ArrayList<String>();
        fields(asked.body(), FIELDS, "", breaches);
        fields(asked.options(), ServerRules.OPTIONS.keySet(), "options.", breaches);
        policy(asked, breaches);
        messages(asked, breaches);
        sounds(asked, breaches);
        breaches.addAll(FenceRules.breaches(asked.system(), asked.user()));
        images(asked, breaches);
        if (asked.schema().isObject()) {
            SchemaRules.breach(asked.schema()).ifPresent(breaches::add);
        }
        return breaches;
    }

    private static void fields(JsonNode object, Set<String> known, String prefix, List<String> breaches) {
        for (var field : object.properties()) {
            if (!known.contains(field.getKey())) {
                breaches.add("unknown field " + prefix + field.getKey());
            }
        }
    }

    private static void policy(ChatAsked asked, List<String> breaches) {
        JsonNode body = asked.body();
        need(
                breaches,
                () -> body.path("truncate").isBoolean()
                        && !body.path("truncate").asBoolean(),
                "truncate:false");
        need(
                breaches,
                () -> body.path("shift").isBoolean() && !body.path("shift").asBoolean(),
                "shift:false");
        need(
                breaches,
                () -> body.path("think").isBoolean() && !body.path("think").asBoolean(),
                "think:false");
        need(breaches, () -> body.has("keep_alive"), "keep_alive");
        need(breaches, asked::streams, "a stream");
        for (String option : List.of("num_ctx", "top_p", "top_k", "repeat_penalty", "temperature", "seed")) {
            need(breaches, () -> asked.options().has(option), "options." + option);
        }
        need(
                breaches,
                () -> !asked.options().path("stop").isEmpty()
                        || !asked.options().has("stop"),
                "no empty stop");
        need(breaches, () -> asked.options().path("num_predict").asInt() > 0, "a positive options.num_predict");
    }

    private static void need(List<String> breaches, BooleanSupplier holds, String what) {
        if (!holds.getAsBoolean()) {
            breaches.add("a chat needs " + what);
        }
    }

    private static void messages(ChatAsked asked, List<String> breaches) {
        for (JsonNode message : asked.body().path("messages")) {
            fields(message, MESSAGE_FIELDS, "messages.", breaches);
            String content = message.path("content").asText();
            if (CONTROL.matcher(content).find()) {
                breaches.add("a control token in a message: " + content);
            }
            if (message.path("images").isEmpty() && content.contains("[img")) {
                breaches.add("[img in a message without media: " + content);
            }
            if (!Set.of("system", "user", "assistant")
                    .contains(message.path("role").asText())) {
                breaches.add("a message of role " + message.path("role"));
            }
        }
    }

    /** Nothing is sent that the model can't take, or that it would only make smaller. */
    private static void images(ChatAsked asked, List<String> breaches) {
        List<MediaFile> images = asked.media().stream()
                .map(MediaFile::decode)
                .flatMap(Optional::stream)
                .filter(file -> !file.isSound())
                .toList();
        for (MediaFile image : images) {
            if (!image.kind().equals("png") && !image.kind().equals("jpeg")) {
                breaches.add("an image that is no PNG or JPEG: " + image);
            }
            if (Math.max(image.width(), image.height()) > LONGEST_SIDE
                    || image.width() * image.height() > MOST_PIXELS
                    || image.width() == 0) {
                breaches.add("an image larger than the model uses, or of no size: " + image);
            }
        }
        if (images.size() > MOST_IMAGES) {
            breaches.add("more than " + MOST_IMAGES + " images in a call");
        }
    }

    private static void sounds(ChatAsked asked, List<String> breaches) {
        List<MediaFile> sounds = asked.media().stream()
                .map(MediaFile::decode)
                .flatMap(Optional::stream)
                .filter(MediaFile::isSound)
                .toList();
        for (MediaFile sound : sounds) {
            boolean fine = sound.channels() == 1 && sound.rate() == 16_000;
            if (!fine || sound.seconds() <= 0 || sound.seconds() > 30) {
                breaches.add("a sound that isn't 16 kHz mono of up to 30 seconds: " + sound);
            }
        }
        if (!sounds.isEmpty() && asked.system().length() + asked.user().length() > LONGEST_TEXT_WITH_SOUND) {
            breaches.add("a long text beside a sound");
        }
        if (sounds.size() > 1) {
            breaches.add("more than one sound in a call");
        }
    }
}
