package se.lykta.server.reports;

import java.util.UUID;

/** Told after a report came or was moved on, in the thread that did it. */
record ReportChanged(UUID report, String by) {}
