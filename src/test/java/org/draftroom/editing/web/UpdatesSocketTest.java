package org.draftroom.editing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Shelf;
import org.draftroom.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdatesSocketTest {

    @TestHTTPResource
    URI server;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private UUID script;
    private String cookie;

    @BeforeEach
    void signIn() {
        script = Shelf.script("Salt", "INT. BOAT").id();
        Owner.account();
        cookie = "draftroom-session="
                + new Visitor().signsIn(Owner.EMAIL, Owner.PASSWORD).cookie("draftroom-session");
    }

    @Test
    void talksWithAWindowOfOurOwnPage() throws Exception {
        WebSocket socket = open(script.toString(), origin(), cookie);
        assertThat(next("present")).contains(Owner.NAME);
        socket.sendText("{\"type\":\"pull\",\"version\":0}", true);
        assertThat(next("updates")).isEqualTo("{\"type\":\"updates\",\"version\":0,\"updates\":[]}");
        socket.sendText(
                "{\"type\":\"push\",\"version\":0,\"seq\":5,\"updates\":[{\"clientID\":\"w\",\"changes\":[9,[0,\"😀\"]]}]}",
                true);
        assertThat(next("accepted")).isEqualTo("{\"type\":\"accepted\",\"seq\":5,\"version\":1}");
        assertThat(next("updates")).contains("😀");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(20, TimeUnit.SECONDS);
    }

    @Test
    void takesAWholeScriptInOneMessage() throws Exception {
        WebSocket socket = open(script.toString(), origin(), cookie);
        String lines = "\"" + "語".repeat(60) + "\",";
        socket.sendText(
                "{\"type\":\"push\",\"version\":0,\"seq\":1,\"updates\":[{\"clientID\":\"w\",\"changes\":[9,[0,"
                        + lines.repeat((Script.TEXT_LIMIT - 9) / 61) + "\"\"]]}]}",
                true);
        assertThat(next("accepted")).contains("\"version\":1");
        socket.abort();
    }

    @Test
    void letsNobodyInFromAnotherPage() {
        assertThat(refusal(script.toString(), "http://elsewhere.example", cookie))
                .isEqualTo(403);
        assertThat(refusal(script.toString(), "http://localhost:1", cookie)).isEqualTo(403);
        assertThat(refusal(script.toString(), "null", cookie)).isEqualTo(403);
        assertThat(refusal(script.toString(), "", cookie)).isEqualTo(403);
    }

    @Test
    void letsNobodyInWhoIsNotSignedIn() {
        assertThat(refusal(script.toString(), origin(), "draftroom-session=forged"))
                .isIn(302, 401);
    }

    @Test
    void knowsNoScriptThatIsNotTheirs() {
        assertThat(refusal(UUID.randomUUID().toString(), origin(), cookie)).isEqualTo(404);
        assertThat(refusal("nonsense", origin(), cookie)).isEqualTo(404);
    }

    private String origin() {
        return "http://" + server.getAuthority();
    }

    private int refusal(String id, String origin, String cookie) {
        Throwable failure = catchThrowable(() -> open(id, origin, cookie));
        assertThat(failure).isInstanceOf(CompletionException.class);
        assertThat(failure.getCause()).isInstanceOf(WebSocketHandshakeException.class);
        return ((WebSocketHandshakeException) failure.getCause()).getResponse().statusCode();
    }

    private WebSocket open(String id, String origin, String cookie) {
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().header("Cookie", cookie);
        if (!origin.isEmpty()) {
            builder.header("Origin", origin);
        }
        URI address = URI.create("ws://" + server.getAuthority() + "/scripts/" + id + "/updates");
        return builder.buildAsync(address, new Listener()).join();
    }

    private String next(String type) throws InterruptedException {
        String message;
        do {
            message = heard.poll(30, TimeUnit.SECONDS);
            assertThat(message).as(type).isNotNull();
        } while (!message.startsWith("{\"type\":\"" + type + "\""));
        return message;
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
