package org.draftroom.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Who may see a project beside its owner. Only pages of the owner change it; they look the project up first. */
@ApplicationScoped
public class Members {

    private final Sql sql;

    public Members(Sql sql) {
        this.sql = sql;
    }

    /** The owner, then the others by name. */
    public List<Member> of(UUID project) {
        return sql.list(
                Members::read,
                "select p.id, p.name, p.email, w.role from project_person w join person p on p.id = w.person_id"
                        + " where w.project_id = ? order by w.role <> 'own', lower(p.name), p.id",
                project);
    }

    /** Gives the person the role, instead of any before. The owner stays the owner. */
    public void put(UUID project, UUID person, Role role) {
        if (role.owns()) {
            throw new IllegalArgumentException("A project has one owner.");
        }
        sql.update(
                "insert into project_member (project_id, person_id, role)"
                        + " select id, ?, ? from project where id = ? and owner_id <> ?"
                        + " on conflict (project_id, person_id) do update set role = excluded.role",
                person,
                role.word(),
                project,
                person);
    }

    /** Takes the person out of the project; what they wrote stays. */
    public void remove(UUID project, UUID person) {
        sql.update("delete from project_member where project_id = ? and person_id = ?", project, person);
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.of(row.getString("role")).orElseThrow());
    }
}
