package org.draftroom.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;
import org.jboss.logging.Logger;

/** Where windows come in to write on a script, and go out again. */
@ApplicationScoped
public class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class);

    private final Scripts scripts;
    private final ScriptLog log;
    private final Rooms rooms;
    private final Presence presence;
    private final Cursors cursors;
    private final Clock clock;
    private final SavingWords words;

    public Desk(
            Scripts scripts,
            ScriptLog log,
            Rooms rooms,
            Presence presence,
            Cursors cursors,
            Clock clock,
            SavingWords words) {
        this.scripts = scripts;
        this.log = log;
        this.rooms = rooms;
        this.presence = presence;
        this.cursors = cursors;
        this.clock = clock;
        this.words = words;
    }

    /** Seats the window, whose person may see the script. From now on it hears of every update. */
    public Sitting sit(UUID script, Seat seat) {
        rooms.enter(script, seat);
        tellOthers(script);
        return new Sitting(script, seat, new Allowance(clock));
    }

    private void tellOthers(UUID script) {
        try {
            presence.changed(script);
        } catch (Sql.Failed failed) {
            LOG.debugf("The others will learn of it a little later: %s", failed.getMessage());
        }
    }

    /** One window's time at the desk. Its messages come one after the other. */
    public final class Sitting {

        private final UUID script;
        private final Seat seat;
        private final UUID window = UUID.randomUUID();
        private final Allowance allowance;
        private final Conversation conversation;

        private Sitting(UUID script, Seat seat, Allowance allowance) {
            this.script = script;
            this.seat = seat;
            this.allowance = allowance;
            this.conversation = new Conversation(script, seat, scripts, log, rooms, words);
        }

        public void hear(String message) {
            if (!allowance.spend(message.length())) {
                seat.close(Seat.Leave.TOO_MANY_MESSAGES);
                return;
            }
            try {
                hear(Request.read(message));
            } catch (Sql.Failed failed) {
                LOG.errorf("A message about script %s went unanswered: %s", script, failed.getMessage());
                seat.close(Seat.Leave.TROUBLE);
            }
        }

        private void hear(Request request) {
            if (request instanceof Request.Cursor cursor) {
                cursors.moved(
                        script, seat, new Cursors.Told(window, seat.guest().id(), cursor));
            } else {
                conversation.hear(request);
            }
        }

        public void leave() {
            rooms.leave(script, seat);
            cursors.left(script, window);
            tellOthers(script);
        }
    }
}
