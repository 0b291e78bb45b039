package org.draftroom.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.SignedIn;

/** What the layout shows around every page: {@code {cdi:frame.nonce}}. Never asks the database. */
@Named
@RequestScoped
public class Frame {

    private final RoutingContext request;
    private final SecurityIdentity identity;
    private final CommonWords words;

    Frame(RoutingContext request, SecurityIdentity identity, CommonWords words) {
        this.request = request;
        this.identity = identity;
        this.words = words;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name of whoever is signed in. */
    public String name() {
        return Optional.ofNullable(identity.<String>getAttribute(SignedIn.NAME)).orElseGet(words::account);
    }

    /** The id of whoever is signed in. */
    public UUID person() {
        return CurrentPerson.id(identity);
    }

    /** For the style sheets that the editor makes at run time; nothing else may use it. */
    public String nonce() {
        return SecurityHeaders.nonce(request);
    }

    /** For fetches; empty on the few pages, such as an error's, that were answered before it was made. */
    public String csrfToken() {
        return Optional.<String>ofNullable(request.get("csrf_token")).orElse("");
    }

    public Theme theme() {
        return cookie(Theme.COOKIE).map(Theme::named).orElse(Theme.SYSTEM);
    }

    public TextSize textSize() {
        return cookie(TextSize.COOKIE).map(TextSize::of).orElse(TextSize.USUAL);
    }

    public List<TextSize> textSizes() {
        return List.of(TextSize.values());
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    public String path() {
        return request.normalizedPath();
    }

    /** Whether browsers keep this page, and show it whatever their choices are by then. */
    public boolean isKept() {
        return path().startsWith("/away");
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }
}
