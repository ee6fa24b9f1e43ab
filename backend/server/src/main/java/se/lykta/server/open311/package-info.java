/**
 * Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2), by which other systems report and follow
 * up. What it leaves open, and where we differ for privacy, stands in docs/domain/open311.md.
 */
@ApplicationModule(
    displayName = "Open311",
    allowedDependencies = {"problems", "reports", "settings", "web"})
package se.lykta.server.open311;

import org.springframework.modulith.ApplicationModule;
