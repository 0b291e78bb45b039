package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/** The latest self-test of each host, kept. */
@ApplicationScoped
public class SelfTestResults implements SelfTest.Results {

    private final Sql sql;

    SelfTestResults(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(URI host, SelfTestResult result) {
        sql.update(
                """
                insert into self_test
                  (host, part, model, digest, ollama_version, passed, said, millis, tested_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (host, part) do update set
                  model = excluded.model, digest = excluded.digest, ollama_version = excluded.ollama_version,
                  passed = excluded.passed, said = excluded.said, millis = excluded.millis,
                  tested_at = excluded.tested_at""",
                host.toString(),
                result.part().word(),
                result.model(),
                result.digest(),
                result.ollamaVersion(),
                result.passed(),
                Storable.text(result.said()),
                result.took().toMillis(),
                result.testedAt());
    }

    public List<SelfTestResult> of(URI host) {
        return sql.list(SelfTestResults::read, "select * from self_test where host = ?", host.toString());
    }

    private static SelfTestResult read(ResultSet row) throws SQLException {
        return new SelfTestResult(
                SelfTestPart.of(row.getString("part")),
                row.getString("model"),
                row.getString("digest"),
                row.getString("ollama_version"),
                row.getBoolean("passed"),
                row.getString("said"),
                Duration.ofMillis(row.getLong("millis")),
                Sql.instant(row, "tested_at"));
    }
}
