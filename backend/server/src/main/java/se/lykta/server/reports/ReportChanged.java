package se.lykta.server.reports;

import java.util.UUID;

/**
 * Told after a report came or was moved on, in the thread that did it.
 *
 * @param isNew whether it has just come
 */
record ReportChanged(UUID report, boolean isNew, String by) {}
