/**
 * Files in and out for people at a browser.
 *
 * <p>An import is a job: READING, then PREVIEW, where it waits for a decision; COMMITTING and DONE,
 * or FAILED or CANCELLED. Nothing is kept before the commit, and all or nothing by it. An export is
 * a download that is written while it is read.
 */
@ApplicationModule(
    displayName = "Transfer",
    allowedDependencies = {"accounts", "checks", "geojson", "problems", "settings", "table", "web"})
package se.lykta.server.transfer;

import org.springframework.modulith.ApplicationModule;
