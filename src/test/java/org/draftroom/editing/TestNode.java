package org.draftroom.editing;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.draftroom.English;
import org.draftroom.accounts.People;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;

/** One node of several on the tests' database, with a desk of its own. */
final class TestNode implements AutoCloseable {

    final ScriptLog log;
    final Rooms rooms;
    final Presence presence;
    final Notices notices;
    final Desk desk;

    TestNode(DataSource source, People people) {
        Clock clock = Clock.systemUTC();
        Sql sql = new Sql(source);
        log = new ScriptLog(sql, clock);
        Scripts scripts = new Scripts(sql, clock);
        rooms = new Rooms(log, scripts);
        presence = new Presence(rooms, people, sql, clock);
        Cursors cursors = new Cursors(rooms, presence, sql);
        notices = new Notices(source, rooms, presence, cursors);
        desk = new Desk(scripts, log, rooms, presence, cursors, clock, English.words(SavingWords.class));
        notices.start();
        awaitListening();
    }

    private void awaitListening() {
        for (int i = 0; i < 6000 && !notices.isListening(); i++) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** A window that has sat down here. */
    TestWindow window(UUID script, Seat.Guest guest) {
        TestWindow window = new TestWindow(guest);
        window.sitting = desk.sit(script, window);
        return window;
    }

    /** Returns once this node knows that somebody at another one has the script open. */
    void awaitSomebodyElsewhere(UUID script) throws InterruptedException {
        for (int i = 0; i < 3000 && !presence.isElsewhere(script); i++) {
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        notices.stop();
    }
}
