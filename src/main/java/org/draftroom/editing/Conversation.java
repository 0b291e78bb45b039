package org.draftroom.editing;

import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.AppendResult;
import org.draftroom.scripts.AppendResult.Appended;
import org.draftroom.scripts.AppendResult.Behind;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;

/** Answers one window, message by message. */
final class Conversation {

    private final UUID script;
    private final Seat seat;
    private final Scripts scripts;
    private final ScriptLog log;
    private final Rooms rooms;
    private final SavingWords words;

    Conversation(UUID script, Seat seat, Scripts scripts, ScriptLog log, Rooms rooms, SavingWords words) {
        this.script = script;
        this.seat = seat;
        this.scripts = scripts;
        this.log = log;
        this.rooms = rooms;
        this.words = words;
    }

    void hear(Request request) {
        if (request instanceof Request.Pull pull) {
            answer(pull);
        } else if (request instanceof Request.Push push) {
            answer(push);
        } else {
            seat.send(Messages.refused(0, words.strange()));
        }
    }

    private void answer(Request.Pull pull) {
        int version = pull.version();
        List<Update> updates = log.since(script, version, Room.CHUNK);
        seat.send(Messages.updates(version, updates));
        while (updates.size() == Room.CHUNK) {
            version += updates.size();
            updates = log.since(script, version, Room.CHUNK);
            seat.send(Messages.updates(version, updates));
        }
    }

    private void answer(Request.Push push) {
        UUID author = seat.guest().id();
        if (scripts.findToWrite(script, author).isEmpty()) {
            seat.send(Messages.refused(push.seq(), words.scriptGone()));
            return;
        }
        try {
            AppendResult result = log.merge(script, push.version(), push.updates(author), author);
            if (result instanceof Appended appended) {
                seat.send(Messages.accepted(push.seq(), appended.version()));
                rooms.in(script, room -> room.catchUpTo(appended.version()));
            } else if (result instanceof Behind behind) {
                seat.send(Messages.behind(push.seq(), behind.version()));
                seat.send(Messages.updates(push.version(), behind.missing()));
            }
        } catch (ScriptLog.Refused refused) {
            seat.send(Messages.refused(push.seq(), refused.getMessage()));
        } catch (ScriptLog.Missing missing) {
            seat.send(Messages.refused(push.seq(), words.scriptGone()));
        }
    }
}
