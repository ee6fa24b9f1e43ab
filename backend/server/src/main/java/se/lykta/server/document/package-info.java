/** Documents of text and pictures as PDF, and tables for a spreadsheet. */
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {})
package se.lykta.server.document;

import org.springframework.modulith.ApplicationModule;
