package org.draftroom.projects;

import java.util.UUID;

/** Somebody who may see a project. */
public record Member(UUID person, String name, String email, Role role) {}
