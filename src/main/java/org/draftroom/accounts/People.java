package org.draftroom.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** All accounts. */
@ApplicationScoped
public class People {

    private final Sql sql;
    private final Event<OwnerCreated> created;
    private final Clock clock;

    public People(Sql sql, Event<OwnerCreated> created, Clock clock) {
        this.sql = sql;
        this.created = created;
        this.clock = clock;
    }

    public Optional<Person> find(UUID id) {
        return sql.first(People::read, "select * from person where id = ?", id);
    }

    /** The person with this address, however it is capitalised. */
    public Optional<Person> byEmail(String typed) {
        return sql.first(People::read, "select * from person where lower(email) = ?", NewPerson.email(typed));
    }

    /** The person with this address and password. Takes its time when there is none, so as not to tell which was wrong. */
    public Optional<Person> withPassword(String email, String password) {
        Optional<Person> known = byEmail(email);
        if (known.isEmpty()) {
            Passwords.compareWithNobody(password);
        }
        return known.filter(person -> person.hasPassword(password));
    }

    public boolean ownerExists() {
        return sql.first(row -> true, "select 1 from person where owner").isPresent();
    }

    /** Who set Draftroom up. Only where somebody is signed in: before the first visit there is nobody. */
    public Person owner() {
        return sql.first(People::read, "select * from person where owner").orElseThrow();
    }

    /** The owner, then the others by name. */
    public List<Person> all() {
        return sql.list(People::read, "select * from person order by owner desc, lower(name), id");
    }

    /** The first account, or empty when somebody was faster: the database decides. */
    public Optional<Person> createOwner(NewPerson given) {
        Person owner = new Person(
                UUID.randomUUID(), given.name(), given.email(), Passwords.hash(given.password()), true, false);
        int made = sql.update("""
                insert into person (id, name, email, password_hash, owner, made_at)
                values (?, ?, ?, ?, true, ?) on conflict do nothing""", owner.id(), owner.name(), owner.email(), owner.passwordHash(), clock.instant());
        if (made == 0) {
            return Optional.empty();
        }
        created.fire(new OwnerCreated(owner.id()));
        return Optional.of(owner);
    }

    /** Another account, whose password has to be changed at the first sign-in; empty when the address has one already. */
    public Optional<Person> create(NewPerson given) {
        UUID id = UUID.randomUUID();
        int made = sql.update("""
                insert into person (id, name, email, password_hash, first_password, made_at)
                values (?, ?, ?, ?, true, ?) on conflict do nothing""", id, given.name(), given.email(), Passwords.hash(given.password()), clock.instant());
        return made == 0 ? Optional.empty() : find(id);
    }

    public void rename(UUID id, String name) {
        sql.update("update person set name = ? where id = ?", name.strip(), id);
    }

    /** Ends every session of the person, this one too. */
    public void changePassword(UUID id, String password) {
        sql.update(
                "update person set password_hash = ?, first_password = false where id = ?",
                Passwords.hash(password),
                id);
    }

    /** Gives somebody other than the owner a password that has to be changed at the next sign-in; ends every session of theirs. */
    public void renewPassword(UUID id, String password) {
        sql.update(
                "update person set password_hash = ?, first_password = true where id = ? and not owner",
                Passwords.hash(password),
                id);
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                row.getBoolean("owner"),
                row.getBoolean("first_password"));
    }
}
