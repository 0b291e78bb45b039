package org.draftroom.editing;

import java.util.UUID;

/** One open window on a script, as the server sees it. Sending never waits, and a closed seat hears nothing. */
public interface Seat {

    Guest guest();

    void send(String message);

    /** True when nothing has come from the window for so long that it must be gone. */
    boolean isSilent();

    void close(Leave why);

    /** Whoever sits there. */
    record Guest(UUID id, String name) {}

    /** Why a seat is closed by the server; the window comes back by itself and asks for what it missed. */
    enum Leave {
        TOO_MANY_MESSAGES(1008, "Too many messages"),
        TOO_SLOW(1013, "Messages are not being taken"),
        STRANGER(1008, "Not yours to see any longer"),
        SILENT(1001, "No sign of life"),
        TROUBLE(1011, "The server can't save just now");

        private final int code;
        private final String reason;

        Leave(int code, String reason) {
            this.code = code;
            this.reason = reason;
        }

        public int code() {
            return code;
        }

        public String reason() {
            return reason;
        }
    }
}
