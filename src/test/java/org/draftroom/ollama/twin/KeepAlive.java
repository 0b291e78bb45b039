package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;

/** {@code keep_alive}: a number of seconds or a Go duration; negative is for ever, missing is five minutes. */
final class KeepAlive {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private KeepAlive() {}

    static Duration of(JsonNode value) {
        if (value.isNumber()) {
            return value.asLong() < 0 ? FOR_EVER : Duration.ofSeconds(value.asLong());
        }
        if (value.isTextual()) {
            return value.asText().startsWith("-")
                    ? FOR_EVER
                    : Duration.parse("PT" + value.asText().toUpperCase(Locale.ROOT));
        }
        return Duration.ofMinutes(5);
    }
}
