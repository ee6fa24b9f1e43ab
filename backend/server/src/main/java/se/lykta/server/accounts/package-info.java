/**
 * Who may do what: accounts with one of four roles, the log-in by form, and the {@link Reader} that
 * every other package asks what it may show.
 *
 * <p>viewer and field read what is public or internal, planner and admin everything; planner and
 * admin change it. Without log-in one reads what is public. Demo log-ins exist only in memory, and
 * only where the server can be reached from its own machine alone.
 */
@ApplicationModule(
    displayName = "Accounts",
    allowedDependencies = {"problems", "settings", "storage", "web"})
package se.lykta.server.accounts;

import org.springframework.modulith.ApplicationModule;
