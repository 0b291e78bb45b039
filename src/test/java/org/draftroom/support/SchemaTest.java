package org.draftroom.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {

    @Inject
    DataSource dataSource;

    @Test
    void everyMigrationRunsOnAnEmptyDatabase() throws SQLException {
        try (var connection = dataSource.getConnection();
                var result = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where not success")) {
            result.next();
            assertThat(result.getInt(1)).isZero();
        }
    }
}
