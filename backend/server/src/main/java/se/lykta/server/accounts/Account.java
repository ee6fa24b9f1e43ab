package se.lykta.server.accounts;

import java.io.Serializable;

/**
 * Somebody who may log in.
 *
 * @param name short, for the log-in and for history
 */
public record Account(String name, String displayName, Role role) implements Serializable {}
