package org.draftroom.editing.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.PathParam;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.util.UUID;
import org.draftroom.accounts.SignedIn;
import org.draftroom.editing.Desk;
import org.draftroom.editing.Seat;
import org.draftroom.editing.Seat.Guest;
import org.draftroom.web.CurrentPerson;
import org.jboss.logging.Logger;

/** The socket over which one window and the log of one script talk; the doorkeeper has let it in. */
@WebSocket(path = "/scripts/{id}/updates")
public class UpdatesSocket {

    private static final Logger LOG = Logger.getLogger(UpdatesSocket.class);
    private static final TypedKey<SocketSeat> SEAT = new TypedKey<>("seat");
    private static final TypedKey<Desk.Sitting> SITTING = new TypedKey<>("sitting");

    private final Desk desk;
    private final SecurityIdentity identity;
    private final Clock clock;

    UpdatesSocket(Desk desk, SecurityIdentity identity, Clock clock) {
        this.desk = desk;
        this.identity = identity;
        this.clock = clock;
    }

    @OnOpen
    void open(WebSocketConnection connection, @PathParam String id) {
        Guest guest = new Guest(CurrentPerson.id(identity), identity.getAttribute(SignedIn.NAME));
        SocketSeat seat = new SocketSeat(connection, guest, clock);
        connection.userData().put(SEAT, seat);
        connection.userData().put(SITTING, desk.sit(UUID.fromString(id), seat));
    }

    @OnTextMessage
    void hear(WebSocketConnection connection, String message) {
        connection.userData().get(SEAT).heard();
        connection.userData().get(SITTING).hear(message);
    }

    @OnPongMessage
    void pong(WebSocketConnection connection, Buffer payload) {
        connection.userData().get(SEAT).heard();
    }

    @OnClose
    void close(WebSocketConnection connection) {
        Desk.Sitting sitting = connection.userData().get(SITTING);
        if (sitting != null) {
            sitting.leave();
        }
    }

    @OnError
    void fail(WebSocketConnection connection, Throwable failure) {
        if (connection.isClosed()) {
            LOG.debugf("A window went away: %s", failure.getMessage());
            return;
        }
        LOG.error("A window's message could not be answered", failure);
        SocketSeat.close(connection, Seat.Leave.TROUBLE);
    }
}
