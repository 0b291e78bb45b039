package org.draftroom.storyboards.light;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.Stills;
import org.draftroom.storyboards.reading.Region;
import org.draftroom.support.images.Darkroom;

/** What was measured of stills, each once for each version of the measures: from its original's pixels, in the darkroom. */
@ApplicationScoped
public class Lights {

    private final LightTable table;
    private final Stills stills;
    private final Darkroom darkroom;

    public Lights(LightTable table, Stills stills, Darkroom darkroom) {
        this.table = table;
        this.stills = stills;
        this.darkroom = darkroom;
    }

    /**
     * What was measured of the still, which this person has to be allowed to see; measured now where it wasn't. Empty where its
     * pixels can't be had.
     */
    public Optional<Light> of(UUID still, UUID person) {
        Optional<Light> kept = table.find(still);
        return kept.isPresent() ? kept : measured(still, person);
    }

    /** What was measured already, by still, of those that the board's panels show or showed. */
    public Map<UUID, Light> ofBoard(UUID board) {
        return table.ofBoard(board);
    }

    /** A picture of what was measured, if it was. Whoever asks has looked the still up. */
    public Optional<byte[]> picture(UUID still, Scope scope) {
        return table.picture(still, scope);
    }

    /** What was measured of regions of the still, in their order; computed each time. */
    public Optional<List<Patch>> patches(UUID still, UUID person, List<Region> regions) {
        return stills.original(still, person)
                .flatMap(file -> darkroom.look(file.content(), Integer.MAX_VALUE, image -> patches(image, regions)));
    }

    private static List<Patch> patches(BufferedImage image, List<Region> regions) {
        RegionMeter meter = new RegionMeter(image.getWidth(), image.getHeight(), regions);
        meter.add(new Tile(image, 0, 0));
        return meter.patches();
    }

    private Optional<Light> measured(UUID still, UUID person) {
        Optional<Measured> measured = stills.original(still, person)
                .flatMap(file -> darkroom.look(file.content(), Integer.MAX_VALUE, Lights::measured));
        measured.ifPresent(found -> table.keep(still, found.light, found.scopes));
        return measured.map(Measured::light);
    }

    private static Measured measured(BufferedImage image) {
        LightMeter meter = new LightMeter(image.getWidth(), image.getHeight());
        meter.add(new Tile(image, 0, 0));
        return new Measured(meter.light(), meter.scopes());
    }

    private record Measured(Light light, Scopes scopes) {}
}
