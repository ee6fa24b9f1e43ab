package se.lykta.server.accounts;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who may log in.
 *
 * @param name short, for the log-in and for history
 * @param actor for whom they act, such as a housing company; null: for the municipality
 */
public record Account(String name, String displayName, Role role, UUID actor)
    implements Serializable {}
