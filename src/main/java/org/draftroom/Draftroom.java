package org.draftroom;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.draftroom.support.EmbeddedDatabase;
import org.draftroom.support.Home;

/** Starts Draftroom: its own PostgreSQL unless one is configured, then the web app. */
@QuarkusMain
public final class Draftroom {

    private Draftroom() {}

    public static void main(String... args) {
        Home home = Home.fromEnvironment();
        System.setProperty("draftroom.home", home.folder().toString());
        System.setProperty("quarkus.http.auth.session.encryption-key", home.sessionKey());
        if (EmbeddedDatabase.isWanted()) {
            EmbeddedDatabase database = startDatabase(home);
            Quarkus.run(null, (exitCode, failure) -> database.close(), args);
        } else {
            Quarkus.run(args);
        }
    }

    private static EmbeddedDatabase startDatabase(Home home) {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(home.database());
            database.settings().forEach(System::setProperty);
            return database;
        } catch (EmbeddedDatabase.Unusable unusable) {
            System.err.println(unusable.getMessage());
            System.exit(1);
            throw unusable;
        }
    }
}
