package org.draftroom.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL over the one database. Every call outside {@link #inTransaction} is a transaction of its own;
 * not to be mixed with a container-managed transaction. Parameters may be null, UUID, Instant, String,
 * number, boolean or byte[].
 */
@ApplicationScoped
public class Sql {

    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    /** Runs the work on one connection and commits it; nothing stays of it when it throws. */
    public <T> T inTransaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(new Transaction(connection));
                connection.commit();
                return result;
            } catch (Throwable failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    public <T> List<T> list(Row<T> row, String sql, Object... parameters) {
        try (Connection connection = source.getConnection()) {
            return new Transaction(connection).list(row, sql, parameters);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    public <T> Optional<T> first(Row<T> row, String sql, Object... parameters) {
        return list(row, sql, parameters).stream().findFirst();
    }

    /** The number of rows changed. */
    public int update(String sql, Object... parameters) {
        try (Connection connection = source.getConnection()) {
            return new Transaction(connection).update(sql, parameters);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** The time in the column of a timestamptz. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Transaction transaction) throws SQLException;
    }

    /** Reads one value out of the row under the cursor. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The statements of one transaction. */
    public record Transaction(Connection connection) {

        public <T> List<T> list(Row<T> row, String sql, Object... parameters) throws SQLException {
            try (PreparedStatement statement = prepared(sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(row.read(rows));
                }
                return values;
            }
        }

        public <T> Optional<T> first(Row<T> row, String sql, Object... parameters) throws SQLException {
            return list(row, sql, parameters).stream().findFirst();
        }

        public int update(String sql, Object... parameters) throws SQLException {
            try (PreparedStatement statement = prepared(sql, parameters)) {
                return statement.executeUpdate();
            }
        }

        /** Executes the statement once for each list of parameters, in one round trip. */
        public void updateAll(String sql, List<Object[]> parameters) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : parameters) {
                    set(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            set(statement, parameters);
            return statement;
        }

        private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, asSql(parameters[i]));
            }
        }

        private static Object asSql(Object value) {
            return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
        }
    }

    /** The database refused or is away. */
    public static final class Failed extends RuntimeException {
        public Failed(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** True when a key that must be unique was there already. */
        public boolean isDuplicate() {
            return "23505".equals(((SQLException) getCause()).getSQLState());
        }
    }
}
