package org.draftroom.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Name five colours from left to right, out of seven words. Their order differs from test to test. */
record SwatchesTrial(List<String> colours) implements Trial {

    private static final int SHOWN = 5;
    private static final int SIDE = 160;
    private static final Map<String, Color> PALETTE = palette();

    static SwatchesTrial shuffled(Random random) {
        var names = new ArrayList<>(PALETTE.keySet());
        Collections.shuffle(names, random);
        return new SwatchesTrial(List.copyOf(names.subList(0, SHOWN)));
    }

    @Override
    public SelfTestPart part() {
        return SelfTestPart.IMAGE;
    }

    @Override
    public ChatCall call() {
        return ChatCall.of(
                        "You look at images and answer in JSON.",
                        "The image shows five coloured squares in a row. Name their colours from left to right in the"
                                + " field “colours”. Use only these words: "
                                + String.join(", ", PALETTE.keySet()) + ".")
                .withSchema(schema())
                .withMaxTokens(80)
                .withMedia(new Image(picture()));
    }

    @Override
    public String expected() {
        return String.join(", ", colours);
    }

    @Override
    public String heard(String reply) {
        List<String> named = new ArrayList<>();
        Json.object(reply).ifPresent(object -> {
            for (JsonNode colour : object.path("colours")) {
                named.add(colour.asText());
            }
        });
        return named.isEmpty() ? reply.strip() : String.join(", ", named);
    }

    @Override
    public boolean isPassedBy(String reply) {
        return heard(reply).equals(expected());
    }

    private static String schema() {
        String words = PALETTE.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(","));
        return "{\"type\":\"object\",\"properties\":{\"colours\":{\"type\":\"array\",\"minItems\":5,\"maxItems\":5,"
                + "\"items\":{\"type\":\"string\",\"enum\":[" + words + "]}}},\"required\":[\"colours\"]}";
    }

    private byte[] picture() {
        var image = new BufferedImage(SIDE * (SHOWN + 1), SIDE * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        int gap = SIDE / (SHOWN + 1);
        for (int at = 0; at < SHOWN; at++) {
            pen.setColor(PALETTE.get(colours.get(at)));
            pen.fillRect(gap + at * (SIDE + gap), SIDE / 2, SIDE, SIDE);
        }
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static Map<String, Color> palette() {
        var palette = new LinkedHashMap<String, Color>();
        palette.put("red", new Color(0xd0, 0x10, 0x20));
        palette.put("green", new Color(0x10, 0x90, 0x30));
        palette.put("blue", new Color(0x10, 0x30, 0xd0));
        palette.put("yellow", new Color(0xf5, 0xd8, 0x10));
        palette.put("purple", new Color(0x80, 0x20, 0xa0));
        palette.put("white", Color.WHITE);
        palette.put("black", Color.BLACK);
        return Collections.unmodifiableMap(palette);
    }
}
