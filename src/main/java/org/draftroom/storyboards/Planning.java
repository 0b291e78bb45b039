package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Writes what is planned for the shots of panels. Whoever asks may change the board. */
@ApplicationScoped
public class Planning {

    private final Sql sql;
    private final Clock clock;

    public Planning(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What came of writing. */
    public sealed interface Outcome {

        record Written(Panel panel) implements Outcome {}

        /** Somebody else wrote meanwhile; nothing was changed. */
        record Behind(Panel now) implements Outcome {}

        /** The panel is deleted. */
        record Gone() implements Outcome {}
    }

    /** Writes the shot, if its panel still has the edition that the person saw. */
    public Outcome write(UUID panel, int edition, Shot shot, UUID person) {
        return sql.inTransaction(transaction -> {
            int written = transaction.update(
                    "update panel set number = ?, action = ?, dialogue = ?, sound = ?, lens = ?, camera_move = ?,"
                            + " shown_for = ?::int, edition = edition + 1, edited_at = ?, edited_by = ?"
                            + " where id = ? and edition = ?",
                    shot.number(),
                    shot.action(),
                    shot.dialogue(),
                    shot.sound(),
                    shot.lens(),
                    shot.move(),
                    shot.duration().map(Duration::toMillis).map(Long::intValue).orElse(null),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    person,
                    panel,
                    edition);
            Optional<Panel> now = PanelRows.one(transaction, panel);
            if (now.isEmpty()) {
                return new Outcome.Gone();
            }
            return written == 1 ? new Outcome.Written(now.get()) : new Outcome.Behind(now.get());
        });
    }
}
